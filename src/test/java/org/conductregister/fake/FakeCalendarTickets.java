package org.conductregister.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.review.CalendarTicket;
import org.conductregister.review.CalendarTickets;

/** The calendar's tickets in memory. */
public final class FakeCalendarTickets implements CalendarTickets {

    private final FakeUnitOfWork unit;
    private final Shelf<CalendarTicket> shelf;

    FakeCalendarTickets(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<CalendarTicket> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<CalendarTicket> claimed(String claim) {
        return shelf.where(ticket -> ticket.claim().equals(claim)).stream().findFirst();
    }

    @Override
    public List<CalendarTicket> open() {
        return shelf.where(CalendarTicket::isOpen).stream()
                .sorted(Comparator.comparing(CalendarTicket::due))
                .toList();
    }

    @Override
    public List<CalendarTicket> withoutIssue() {
        return shelf.where(ticket -> ticket.issue() == null);
    }

    @Override
    public CalendarTicket claim(CalendarTicket ticket) {
        return unit.atomically(() -> {
            if (claimed(ticket.claim()).isPresent()) {
                throw new AlreadyClaimed(ticket.claim(), null);
            }
            return shelf.add(ticket::withId);
        });
    }

    @Override
    public void update(CalendarTicket ticket) {
        unit.atomically(() -> {
            shelf.replace(ticket.id(), ticket, CalendarTicket::revision, ticket.about());
            return ticket;
        });
    }
}
