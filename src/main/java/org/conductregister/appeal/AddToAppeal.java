package org.conductregister.appeal;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.letter.Letter;
import org.conductregister.register.Records;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Adds further words of the customer to the one appeal that a decision allows, while nobody has decided it: whoever decides
 * considers all that the customer said (R107), and nobody's words are thanked for and thrown away (R111). By the customer, or
 * for them by anybody on the staff. The same words a second time change nothing.
 */
public final class AddToAppeal {

    /** So many times; enough for anybody who thinks of something more. */
    static final int MOST = 20;

    private final Records records;
    private final AppealableDecisions decisions;
    private final AppealDesk desk;
    private final Ledger ledger;

    /** Uses these. */
    public AddToAppeal(Records records, AppealDesk desk, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.desk = desk;
        this.ledger = ledger;
    }

    /** The appeal with what was added; whoever hears it is told at once. To others than staff, others' letters are not there. */
    public Outcome<Appeal> by(Actor actor, Objection objection) {
        return decisions.open(actor, objection.letterId()).then(opened -> add(actor, opened, objection.said()));
    }

    private Outcome<Appeal> add(Actor actor, AppealableDecisions.Opened opened, Said said) {
        boolean[] added = {false};
        Outcome<Appeal> outcome = ledger.write(actor, page -> {
            added[0] = false;
            Appeal appeal = lodgedAgainst(opened.letter());
            if (appeal == null) {
                return Outcome.refused(Reason.of("appeal.none-lodged"));
            }
            Lodging entered = said.entered(actor, opened.own(), ledger.now());
            if (appeal.says(entered)) {
                return Outcome.done(appeal);
            }
            List<Reason> reasons = unmet(appeal, said, opened.own());
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Appeal more = appeal.supplemented(entered);
            records.appeals().update(more);
            page.enter(
                    "appeal.supplemented",
                    more.subjectId(),
                    more.reportId(),
                    more.about(),
                    more.revision(),
                    Limits.shortened(opened.letter().title()));
            added[0] = true;
            return Outcome.done(more);
        });
        return added[0] ? outcome.map(desk::tellOfMore) : outcome;
    }

    private Appeal lodgedAgainst(Letter letter) {
        long decision = decisions.first(letter).id();
        return records.appeals().ofReport(letter.reportId()).stream()
                .filter(other -> other.letterId() == decision)
                .findFirst()
                .orElse(null);
    }

    private static List<Reason> unmet(Appeal appeal, Said said, boolean own) {
        if (!appeal.isOpen()) {
            return List.of(Reason.of("appeal.decided-already"));
        }
        List<Reason> reasons = new ArrayList<>(said.unmet(own));
        if (appeal.supplements().size() >= MOST) {
            reasons.add(Reason.of("appeal.too-many-additions", MOST));
        }
        return reasons;
    }
}
