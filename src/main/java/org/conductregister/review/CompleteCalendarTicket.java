package org.conductregister.review;

import java.util.List;
import java.util.Map;
import org.conductregister.review.CalendarTicket.Kind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Puts on record that the calendar's task was done, and what came of it (R2, R102). The sweep is a decider's or the chief
 * officer's; the policy's review is its owner's, the chief officer's or an administrator's.
 */
public final class CompleteCalendarTicket {

    private final CalendarTickets calendar;
    private final Told told;
    private final Ledger ledger;

    /** Uses these ports. */
    public CompleteCalendarTicket(CalendarTickets calendar, Told told, Ledger ledger) {
        this.calendar = calendar;
        this.told = told;
        this.ledger = ledger;
    }

    /** Whether this actor may put this kind of task on record as done. */
    public boolean mayBeDoneBy(Actor actor, Kind kind) {
        return switch (kind) {
            case SWEEP -> actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER);
            case POLICY_REVIEW ->
                actor.isAny(told.policies().active().header().ownerRole(), Role.CHIEF_OFFICER, Role.ADMINISTRATOR);
        };
    }

    /**
     * The task, done.
     *
     * @param note what came of it; blank or over-long is refused
     */
    public Outcome<CalendarTicket> by(Actor actor, long ticketId, String note) {
        if (!mayBeDoneBy(actor, Kind.SWEEP) && !mayBeDoneBy(actor, Kind.POLICY_REVIEW)) {
            return Outcome.notAllowed("CompleteCalendarTicket");
        }
        Outcome<CalendarTicket> outcome = ledger.write(actor, page -> {
            CalendarTicket ticket = calendar.find(ticketId).orElse(null);
            if (ticket == null) {
                return Outcome.notFound("calendar ticket");
            }
            if (!mayBeDoneBy(actor, ticket.kind())) {
                return Outcome.notAllowed("CompleteCalendarTicket");
            }
            List<Reason> reasons = unmet(ticket, note);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            CalendarTicket done = ticket.finished(new CalendarTicket.Done(actor.userKey(), ledger.now(), note.strip()));
            calendar.update(done);
            page.enter("calendar.completed", 0, 0, done.about(), done.revision(), done.claim());
            return Outcome.done(done);
        });
        if (outcome instanceof Outcome.Done<CalendarTicket> done && done.value().issue() != null) {
            told.tickets().note(done.value().issue(), note.strip());
            told.tickets().mirror(done.value().issue(), "Decided");
        }
        return outcome;
    }

    private static List<Reason> unmet(CalendarTicket ticket, String note) {
        if (!ticket.isOpen()) {
            return List.of(Reason.of("calendar.already-done"));
        }
        if (note == null || note.isBlank()) {
            return List.of(Reason.at("note", "calendar.note-missing"));
        }
        return Limits.texts(Map.of("note", note));
    }
}
