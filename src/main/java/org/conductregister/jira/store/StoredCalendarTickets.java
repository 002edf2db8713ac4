package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.review.CalendarTicket;
import org.conductregister.review.CalendarTickets;

/** The calendar's tickets in the register's tables. */
public final class StoredCalendarTickets implements CalendarTickets {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<CalendarTicketRow, CalendarTicket> documents;

    /** @param unit in which every write happens */
    public StoredCalendarTickets(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents =
                new Documents<>(ao, json, CalendarTicketRow.class, CalendarTicket.class, CalendarTicket::withId);
    }

    @Override
    public Optional<CalendarTicket> find(long id) {
        return documents.find(id);
    }

    @Override
    public Optional<CalendarTicket> claimed(String claim) {
        return documents.first("CLAIM_KEY = ?", claim);
    }

    @Override
    public List<CalendarTicket> open() {
        return documents.read(Documents.query("OPEN_DUE_DAY IS NOT NULL").order("OPEN_DUE_DAY ASC, ID ASC"));
    }

    @Override
    public List<CalendarTicket> withoutIssue() {
        return documents.oldestFirst("ISSUE_ID = ?", 0L);
    }

    @Override
    public CalendarTicket claim(CalendarTicket ticket) {
        return unit.atomically(() -> ticket.withId(Collision.explained(
                () -> documents.insert(
                        ticket,
                        ticket.revision(),
                        new DBParam("CLAIM_KEY", ticket.claim()),
                        new DBParam("ISSUE_ID", issueId(ticket)),
                        new DBParam("OPEN_DUE_DAY", openDueDay(ticket))),
                cause -> ao.count(CalendarTicketRow.class, "CLAIM_KEY = ?", ticket.claim()) == 0
                        ? Optional.empty()
                        : Optional.of(new AlreadyClaimed(ticket.claim(), cause)))));
    }

    @Override
    public void update(CalendarTicket ticket) {
        unit.atomically(() -> {
            documents.replace(ticket.id(), ticket.revision(), ticket.about(), ticket, row -> {
                row.setIssueId(issueId(ticket));
                row.setOpenDueDay(openDueDay(ticket));
            });
            return ticket;
        });
    }

    private static long issueId(CalendarTicket ticket) {
        return ticket.issue() == null ? 0 : ticket.issue().id();
    }

    private static Long openDueDay(CalendarTicket ticket) {
        return ticket.isOpen() ? ticket.due().toEpochDay() : null;
    }
}
