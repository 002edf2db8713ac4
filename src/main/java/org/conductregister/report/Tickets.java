package org.conductregister.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.verb.Actor;

/** Port: Jira's issues, as far as the register makes and reads them. */
public interface Tickets {

    /**
     * A ticket as an agent sees it.
     *
     * @param issue id and key
     * @param summary its title
     * @param reporterKey user key of its reporter, or null
     * @param reporterName display name, or an empty text
     * @param reporterEmail address, or an empty text
     * @param createdAt when it was raised
     */
    record Ticket(
            IssueRef issue,
            String summary,
            String reporterKey,
            String reporterName,
            String reporterEmail,
            Instant createdAt) {}

    /**
     * A review's ticket, or one of the calendar's, to be made.
     *
     * @param id of the review or of the calendar's task; becomes part of the issue as an entity property, set together with its creation
     * @param summary title
     * @param description in words
     * @param assigneeKey whom it goes to
     * @param due due date
     */
    record DatedTicket(long id, String summary, String description, String assigneeKey, LocalDate due) {}

    /**
     * An appeal ticket to be made.
     *
     * @param appealId becomes part of the issue as an entity property, set together with its creation
     * @param summary title
     * @param description what to do, without what the customer wrote
     * @param assigneeKey whom it goes to; null if nobody may hear it
     * @param due due date; null for none
     */
    record AppealTicket(long appealId, String summary, String description, String assigneeKey, LocalDate due) {}

    /** The ticket with this key, if it exists and the actor may see it in Jira. */
    Optional<Ticket> visible(Actor actor, String issueKey);

    /** The project in which conduct issues live; empty before the app is installed into one. */
    Optional<String> conductProject();

    /**
     * Makes a Conduct report issue as this actor, in the conduct project, linked to the ticket.
     *
     * @param summary title, without particulars that a mail notification should not carry
     * @param ticket null if there is none
     */
    IssueRef openReport(Actor actor, String summary, String description, IssueRef ticket);

    /** Assigns an issue to this user; where Jira does not take them, it stays with whom it was, and the log says so. */
    void assign(IssueRef issue, String userKey);

    /** The review issue that carries this review's id; found by entity property, whatever the search index knows. */
    Optional<IssueRef> reviewIssue(long reviewId);

    /** Makes a Restriction review issue; see {@link #linkReview}. */
    IssueRef openReview(DatedTicket ticket);

    /** The issue that carries this id of a {@code CalendarTicket}; found as {@link #reviewIssue} finds its. */
    Optional<IssueRef> calendarIssue(long ticketId);

    /** Makes an issue for a date of the policy's calendar, of the type Restriction review. */
    IssueRef openCalendarTicket(DatedTicket ticket);

    /** Raises an issue's priority by one, where there is a higher one and Jira takes it. */
    void raisePriority(IssueRef issue);

    /** Links a review issue to its report's issue; does nothing if it is linked already. */
    void linkReview(IssueRef review, IssueRef report);

    /** The appeal issue that carries this appeal's id; as {@link #reviewIssue}. */
    Optional<IssueRef> appealIssue(long appealId);

    /** Makes a Restriction appeal issue; what goes wrong is logged too. See {@link #linkAppeal}. */
    IssueRef openAppeal(AppealTicket ticket);

    /** Links an appeal issue to its report's issue; does nothing if it is linked already. */
    void linkAppeal(IssueRef appeal, IssueRef report);

    /** Brings an issue's workflow status to this name, where the workflow has such a step; and re-indexes it. */
    void mirror(IssueRef issue, String status);

    /** Writes an internal comment; never seen by a customer (R112). */
    void note(IssueRef issue, String text);

    /**
     * Attaches a file to an issue. Does nothing if the issue has a file of this name already, so that a try after a
     * crash leaves one file.
     */
    void attach(IssueRef issue, String fileName, String contentType, byte[] content);

    /**
     * What somebody raised.
     *
     * @param status its status now, in Jira's words
     */
    record Raised(IssueRef issue, String summary, Instant createdAt, String status) {}

    /** What these accounts raised in any project since then, oldest first (R26, R91). */
    List<Raised> raisedBy(Set<String> userKeys, Instant since);

    /** Tickets raised by any of these accounts since then, oldest first. */
    List<IssueRef> raisedSince(Set<String> userKeys, Instant since);
}
