package org.conductregister.fake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.contact.TicketDesk;
import org.conductregister.report.IssueRef;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;

/** The same tickets as those of {@link FakeTickets}, as an agent works on them. */
public final class FakeDesk implements TicketDesk {

    private final FakeTickets tickets;
    private final Map<IssueRef, String> assignees = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> replies = new ArrayList<>();
    private List<String> against = List.of();

    FakeDesk(FakeTickets tickets) {
        this.tickets = tickets;
    }

    /** From now on Jira has this against whatever is done. */
    public void refuse(String... messages) {
        against = List.of(messages);
    }

    /** Internal notes, oldest first. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** What customers read, oldest first. */
    public List<String> replies() {
        return List.copyOf(replies);
    }

    @Override
    public Optional<Visible> visible(Actor actor, String issueKey) {
        return tickets.visible(actor, issueKey)
                .map(ticket -> new Visible(
                        new Seen(
                                ticket.issue(),
                                ticket.summary(),
                                assignees.get(ticket.issue()),
                                ticket.createdAt(),
                                true),
                        new LinkedHashSet<>(
                                new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), "").identifiers())));
    }

    @Override
    public List<String> assign(Actor actor, IssueRef issue, String userKey) {
        if (against.isEmpty()) {
            assignees.put(issue, userKey);
        }
        return against;
    }

    @Override
    public List<String> note(Actor actor, IssueRef issue, String text) {
        if (against.isEmpty()) {
            notes.add(text);
        }
        return against;
    }

    @Override
    public List<String> reply(Actor actor, IssueRef issue, String text) {
        if (against.isEmpty()) {
            replies.add(text);
        }
        return against;
    }
}
