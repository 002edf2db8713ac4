package org.conductregister.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.appeal.Appeal.Kind;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.register.Records;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
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

    /**
     * An appeal to be lodged.
     *
     * @param letterId the letter that told of the decision, or one that replaced it
     * @param channel by which the customer brought it; of no meaning where the customer lodges it: that is the portal
     * @param grounds why the customer disagrees; blank is refused
     * @param circumstances what the customer wants known about their situation; may be null
     */
    public record Command(long letterId, Channel channel, String grounds, String circumstances) {}

    /** Uses these ports. */
    public LodgeAppeal(Records records, AppealDesk desk, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.desk = desk;
        this.ledger = ledger;
    }

    /** The appeal on record; the chief officer is told at once. To anybody else than staff, others' letters are not there. */
    public Outcome<Appeal> by(Actor actor, Command command) {
        Letter letter = records.letters().find(command.letterId()).orElse(null);
        boolean own = letter != null && decisions.isAppealableBy(actor, letter);
        if (letter == null || !actor.isStaff() && !own) {
            return Outcome.notFound("letter");
        }
        Outcome<Appeal> outcome;
        try {
            outcome = ledger.write(actor, page -> lodge(page, actor, letter, own, command));
        } catch (Appeals.AlreadyLodged atTheSameTime) {
            return Outcome.refused(Reason.of("appeal.already-lodged"));
        }
        return outcome.map(desk::receive);
    }

    private Outcome<Appeal> lodge(Ledger.Page page, Actor actor, Letter letter, boolean own, Command command) {
        List<Reason> reasons = unmet(letter, own, command);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Lodging lodging = new Lodging(
                actor.userKey(),
                actor.displayName(),
                own,
                own ? Channel.PORTAL : command.channel(),
                ledger.now(),
                command.grounds().strip(),
                command.circumstances() == null ? "" : command.circumstances().strip());
        Appeal appeal = records.appeals()
                .lodge(Appeal.lodged(
                        Kind.APPEAL, decisions.first(letter).id(), letter.reportId(), letter.subjectId(), lodging));
        page.enter(
                "appeal.lodged",
                appeal.subjectId(),
                appeal.reportId(),
                appeal.about(),
                appeal.revision(),
                letter.title());
        return Outcome.done(appeal);
    }

    private List<Reason> unmet(Letter letter, boolean own, Command command) {
        if (!AppealableDecisions.isAppealable(letter)) {
            return List.of(Reason.of("appeal.not-in-the-letter"));
        }
        long decision = decisions.first(letter).id();
        if (records.appeals().ofReport(letter.reportId()).stream().anyMatch(other -> other.letterId() == decision)) {
            return List.of(Reason.of("appeal.already-lodged"));
        }
        return unmet(own, command.channel(), command.grounds(), command.circumstances());
    }

    /** What is wrong with what was said; for appeals and complaints alike. */
    static List<Reason> unmet(boolean own, Channel channel, String grounds, String circumstances) {
        List<Reason> reasons = new ArrayList<>();
        if (grounds == null || grounds.isBlank()) {
            reasons.add(Reason.at("grounds", "appeal.grounds-missing"));
        }
        if (!own && channel == null) {
            reasons.add(Reason.at("channel", "appeal.channel-missing"));
        }
        reasons.addAll(Limits.texts(Map.of(
                "grounds", grounds == null ? "" : grounds,
                "circumstances", circumstances == null ? "" : circumstances)));
        return reasons;
    }
}
