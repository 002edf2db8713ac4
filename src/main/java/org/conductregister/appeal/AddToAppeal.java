package org.conductregister.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
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

    /**
     * What is added.
     *
     * @param letterId the letter that told of the decision appealed, or one that replaced it
     * @param channel by which the customer brought it; of no meaning where the customer adds it: that is the portal
     * @param grounds what the customer adds; blank is refused
     * @param circumstances what else the customer wants known about their situation; may be null
     */
    public record Command(long letterId, Channel channel, String grounds, String circumstances) {}

    /** Uses these. */
    public AddToAppeal(Records records, AppealDesk desk, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.desk = desk;
        this.ledger = ledger;
    }

    /** The appeal with what was added; whoever hears it is told at once. To others than staff, others' letters are not there. */
    public Outcome<Appeal> by(Actor actor, Command command) {
        Letter letter = records.letters().find(command.letterId()).orElse(null);
        boolean own = letter != null && decisions.isAppealableBy(actor, letter);
        if (letter == null || !actor.isStaff() && !own) {
            return Outcome.notFound("letter");
        }
        boolean[] added = {false};
        Outcome<Appeal> outcome = ledger.write(actor, page -> {
            added[0] = false;
            Appeal appeal = lodgedAgainst(letter);
            if (appeal == null) {
                return Outcome.refused(Reason.of("appeal.none-lodged"));
            }
            Lodging said = said(actor, own, command);
            if (appeal.says(said)) {
                return Outcome.done(appeal);
            }
            List<Reason> reasons = unmet(appeal, own, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Appeal more = appeal.supplemented(said);
            records.appeals().update(more);
            page.enter(
                    "appeal.supplemented",
                    more.subjectId(),
                    more.reportId(),
                    more.about(),
                    more.revision(),
                    Limits.shortened(letter.title()));
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

    private Lodging said(Actor actor, boolean own, Command command) {
        return new Lodging(
                actor.userKey(),
                actor.displayName(),
                own,
                own ? Channel.PORTAL : command.channel(),
                ledger.now(),
                Stream.ofNullable(command.grounds())
                        .map(String::strip)
                        .findFirst()
                        .orElse(""),
                Stream.ofNullable(command.circumstances())
                        .map(String::strip)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Reason> unmet(Appeal appeal, boolean own, Command command) {
        if (!appeal.isOpen()) {
            return List.of(Reason.of("appeal.decided-already"));
        }
        List<Reason> reasons =
                new ArrayList<>(LodgeAppeal.unmet(own, command.channel(), command.grounds(), command.circumstances()));
        if (appeal.supplements().size() >= MOST) {
            reasons.add(Reason.of("appeal.too-many-additions", MOST));
        }
        return reasons;
    }
}
