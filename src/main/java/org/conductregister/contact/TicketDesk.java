package org.conductregister.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.report.IssueRef;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;

/**
 * Port: a ticket as whoever works on it sees it, and what they can do with it. All of it is done as the actor, so that
 * Jira's permissions hold.
 */
public interface TicketDesk {

    /**
     * A ticket at this moment.
     *
     * @param issue id and key
     * @param text what it says: title and description
     * @param assigneeKey who has it, by user key; null for nobody
     * @param createdAt when it was raised
     * @param bySubject whether its reporter raised it; otherwise somebody did for them
     */
    record Seen(IssueRef issue, String text, String assigneeKey, Instant createdAt, boolean bySubject) {
        /** Makes a missing text an empty one. */
        public Seen {
            text = text == null ? "" : text;
        }
    }

    /**
     * A ticket with who got in touch by it.
     *
     * @param marks of the people on it but its participants, the reporter's first
     */
    record Visible(Seen ticket, Set<Identifier> marks) {
        /** Copies the marks. */
        public Visible {
            marks = Set.copyOf(marks);
        }
    }

    /** The ticket with this key, if it exists and the actor may see it. */
    Optional<Visible> visible(Actor actor, String issueKey);

    /** Gives the ticket to this user; what Jira has against it, empty once it is done. */
    List<String> assign(Actor actor, IssueRef issue, String userKey);

    /** Writes a comment that no customer sees and of which none is mailed; what Jira has against it. */
    List<String> note(Actor actor, IssueRef issue, String text);

    /** Writes a comment to the customer; what Jira has against it. */
    List<String> reply(Actor actor, IssueRef issue, String text);
}
