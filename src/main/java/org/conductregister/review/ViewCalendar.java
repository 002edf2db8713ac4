package org.conductregister.review;

import java.util.List;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Lists what the policy's calendar asks for and nobody has done yet (R2, R102); for those who work on cases. */
public final class ViewCalendar {

    private final CalendarTickets calendar;

    /** @param calendar the port */
    public ViewCalendar(CalendarTickets calendar) {
        this.calendar = calendar;
    }

    /** The open tasks, the earliest first. */
    public Outcome<List<CalendarTicket>> by(Actor actor) {
        return actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER, Role.ADMINISTRATOR)
                ? Outcome.done(calendar.open())
                : Outcome.notAllowed("ViewCalendar");
    }
}
