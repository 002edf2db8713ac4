package org.conductregister.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Set;
import org.conductregister.contact.NoteArrival;
import org.conductregister.contact.RestrictedTickets;
import org.conductregister.contact.TicketDesk;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.Contact;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens for tickets and comments of those under restriction, in every project (R91, R118). Of everybody else a look into
 * memory is all that is taken. It never stands in the way of what came in (R119).
 */
public final class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final EventPublisher events;
    private final DeskTickets desk;
    private final NoteArrival note;

    /** Uses these; listens from construction to destruction. */
    public Arrivals(EventPublisher events, DeskTickets desk, NoteArrival note) {
        this.events = events;
        this.desk = desk;
        this.note = note;
    }

    /** Begins to listen. */
    @PostConstruct
    public void listen() {
        events.register(this);
    }

    /** Stops listening. */
    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    /** An event of any issue; what goes wrong here is logged and does not concern whoever caused it. */
    @EventListener
    public void on(IssueEvent event) {
        try {
            if (EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
                created(event.getIssue());
            } else if (EventType.ISSUE_COMMENTED_ID.equals(event.getEventTypeId()) && event.getComment() != null) {
                commented(event.getIssue(), event.getComment());
            }
        } catch (RuntimeException failure) {
            log.error(
                    "What came in on {} is not in the log of contacts",
                    event.getIssue().getKey(),
                    failure);
        }
    }

    private void created(Issue issue) {
        TicketDesk.Seen ticket = desk.seen(issue);
        put(issue, "issue/" + issue.getId(), RestrictedTickets.request(ticket), desk.marks(issue));
    }

    private void commented(Issue issue, Comment comment) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        Contact contact = new Contact(
                Contact.Origin.COMMENT, null, comment.getCreated().toInstant(), null, null, null, "", false);
        put(issue, "comment/" + comment.getId(), contact, DeskTickets.marks(author));
    }

    private void put(Issue issue, String from, Contact contact, Set<Identifier> marks) {
        if (!marks.isEmpty()) {
            note.by(
                    Actor.SYSTEM,
                    new NoteArrival.Command(new IssueRef(issue.getId(), issue.getKey()), from, contact, marks));
        }
    }
}
