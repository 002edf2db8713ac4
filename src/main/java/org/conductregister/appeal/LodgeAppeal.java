package org.conductregister.appeal;

import java.util.List;
import org.conductregister.appeal.Appeal.Kind;
import org.conductregister.letter.Letter;
import org.conductregister.register.Records;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Lodges the one internal appeal that a decision allows (R107): by the customer to whom the letter is, or for them by
 * anybody on the staff. Nothing that is imposed on the customer stands in the way (R111).
 */
public final class LodgeAppeal {

    private final Records records;
    private final AppealableDecisions decisions;
    private final AppealDesk desk;
    private final Ledger ledger;

    /** Uses these ports. */
    public LodgeAppeal(Records records, AppealDesk desk, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.desk = desk;
        this.ledger = ledger;
    }

    /** The appeal on record; the chief officer is told at once. To anybody else than staff, others' letters are not there. */
    public Outcome<Appeal> by(Actor actor, Objection objection) {
        return decisions.open(actor, objection.letterId()).then(opened -> lodged(actor, opened, objection.said()));
    }

    private Outcome<Appeal> lodged(Actor actor, AppealableDecisions.Opened opened, Said said) {
        Outcome<Appeal> outcome;
        try {
            outcome = ledger.write(actor, page -> lodge(page, actor, opened, said));
        } catch (Appeals.AlreadyLodged atTheSameTime) {
            return Outcome.refused(Reason.of("appeal.already-lodged"));
        }
        return outcome.map(desk::receive);
    }

    private Outcome<Appeal> lodge(Ledger.Page page, Actor actor, AppealableDecisions.Opened opened, Said said) {
        List<Reason> reasons = unmet(opened, said);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Letter letter = opened.letter();
        Appeal appeal = records.appeals()
                .lodge(Appeal.lodged(
                        Kind.APPEAL,
                        decisions.first(letter).id(),
                        letter.reportId(),
                        letter.subjectId(),
                        said.entered(actor, opened.own(), ledger.now())));
        page.enter(
                "appeal.lodged",
                appeal.subjectId(),
                appeal.reportId(),
                appeal.about(),
                appeal.revision(),
                letter.title());
        return Outcome.done(appeal);
    }

    private List<Reason> unmet(AppealableDecisions.Opened opened, Said said) {
        Letter letter = opened.letter();
        if (!AppealableDecisions.isAppealable(letter)) {
            return List.of(Reason.of("appeal.not-in-the-letter"));
        }
        long decision = decisions.first(letter).id();
        if (records.appeals().ofReport(letter.reportId()).stream().anyMatch(other -> other.letterId() == decision)) {
            return List.of(Reason.of("appeal.already-lodged"));
        }
        return said.unmet(opened.own());
    }
}
