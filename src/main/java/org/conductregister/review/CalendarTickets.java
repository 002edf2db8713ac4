package org.conductregister.review;

import java.util.List;
import java.util.Optional;

/** Port: the tickets that the policy's calendar asked for. */
public interface CalendarTickets {

    /** The ticket with this id; empty if there is none. */
    Optional<CalendarTicket> find(long id);

    /** The ticket with this claim; empty if it was never claimed. */
    Optional<CalendarTicket> claimed(String claim);

    /** What waits to be done, the earliest first. */
    List<CalendarTicket> open();

    /** What was claimed but has no issue on record: a run was cut off there. */
    List<CalendarTicket> withoutIssue();

    /**
     * Stores a ticket and gives it an id. A unique key over the claim holds in the database itself.
     *
     * @throws AlreadyClaimed if that was claimed before
     */
    CalendarTicket claim(CalendarTicket ticket);

    /** Stores the next revision. */
    void update(CalendarTicket ticket);

    /** A date of the calendar has one ticket. */
    final class AlreadyClaimed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param claim what was claimed */
        public AlreadyClaimed(String claim, Throwable cause) {
            super("the calendar's ticket for " + claim + " is claimed already", cause);
        }
    }
}
