package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.conductregister.report.IssueRef;

/**
 * The review of the restrictions of one case that fall due on one day.
 *
 * @param id given by the store; 0 before that
 * @param reportId the case
 * @param subjectId whom the restrictions bind
 * @param restrictionIds what is reviewed; never empty
 * @param due the review date
 * @param openedAt when the clock opened it
 * @param assigneeKey whom it goes to; null if nobody holds the role
 * @param evidence what happened since
 * @param issue the Restriction review issue; null between the claim and the issue's creation
 * @param decision null until decided
 * @param revision counts the steps
 */
public record Review(
        long id,
        long reportId,
        long subjectId,
        Set<Long> restrictionIds,
        LocalDate due,
        Instant openedAt,
        String assigneeKey,
        Evidence evidence,
        IssueRef issue,
        ReviewDecision decision,
        int revision) {

    /** Copies the ids. */
    public Review {
        restrictionIds = Set.copyOf(restrictionIds);
    }

    /** The journal's name for this review. */
    public String about() {
        return "review/" + id;
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return decision == null;
    }

    /** Whether it waits for a decision past its date. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /** With the id that the store gave it. */
    public Review withId(long given) {
        return new Review(
                given,
                reportId,
                subjectId,
                restrictionIds,
                due,
                openedAt,
                assigneeKey,
                evidence,
                issue,
                decision,
                revision);
    }

    /** The next revision, with its issue. */
    public Review withIssue(IssueRef made) {
        return new Review(
                id,
                reportId,
                subjectId,
                restrictionIds,
                due,
                openedAt,
                assigneeKey,
                evidence,
                made,
                decision,
                revision + 1);
    }

    /** The next and last revision. */
    public Review decided(ReviewDecision outcome) {
        if (!isOpen()) {
            throw new IllegalStateException(about() + " is decided already");
        }
        return new Review(
                id,
                reportId,
                subjectId,
                restrictionIds,
                due,
                openedAt,
                assigneeKey,
                evidence,
                issue,
                outcome,
                revision + 1);
    }
}
