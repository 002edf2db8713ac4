package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param views what the customer said on it, oldest first (R101)
 * @param issue the Restriction review issue; null between the claim and the issue's creation
 * @param escalated how many of the policy's overdue steps were taken (R103)
 * @param held whether it is on record that restrictions stay in force past the date, undecided (R106)
 * @param decision null until decided
 * @param told whether the letter with its outcome was issued (R104)
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
        List<CustomerView> views,
        IssueRef issue,
        int escalated,
        boolean held,
        ReviewDecision decision,
        boolean told,
        int revision) {

    /** Copies the collections; an older row without views has none. */
    public Review {
        restrictionIds = Set.copyOf(restrictionIds);
        views = views == null ? List.of() : List.copyOf(views);
    }

    /** A review that has fallen due, as it is claimed. */
    public static Review claimed(
            long reportId,
            long subjectId,
            Set<Long> restrictionIds,
            LocalDate due,
            Instant openedAt,
            String assigneeKey,
            Evidence evidence) {
        return new Review(
                0,
                reportId,
                subjectId,
                restrictionIds,
                due,
                openedAt,
                assigneeKey,
                evidence,
                List.of(),
                null,
                0,
                false,
                null,
                false,
                1);
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

    /** The next revision, on the record of this subject. */
    public Review under(long other) {
        return new Review(
                id,
                reportId,
                other,
                restrictionIds,
                due,
                openedAt,
                assigneeKey,
                evidence,
                views,
                issue,
                escalated,
                held,
                decision,
                told,
                revision + 1);
    }

    /** With the id that the store gave it. */
    public Review withId(long given) {
        return copy(given, assigneeKey, views, issue, escalated, held, decision, revision);
    }

    /** The next revision, with its issue. */
    public Review withIssue(IssueRef made) {
        return copy(id, assigneeKey, views, made, escalated, held, decision, revision + 1);
    }

    /** The next revision, with what the customer said. */
    public Review hearing(CustomerView view) {
        requireOpen();
        List<CustomerView> all = new ArrayList<>(views);
        all.add(view);
        return copy(id, assigneeKey, all, issue, escalated, held, decision, revision + 1);
    }

    /** The next revision, with this many overdue steps taken, in the hands of this person; null leaves it where it is. */
    public Review escalatedTo(int steps, String assignee) {
        requireOpen();
        return copy(id, assignee == null ? assigneeKey : assignee, views, issue, steps, held, decision, revision + 1);
    }

    /** The next revision; restrictions stay in force past the date. */
    public Review holding() {
        requireOpen();
        return copy(id, assigneeKey, views, issue, escalated, true, decision, revision + 1);
    }

    /** The next and last revision. */
    public Review decided(ReviewDecision outcome) {
        requireOpen();
        return copy(id, assigneeKey, views, issue, escalated, held, outcome, revision + 1);
    }

    /** Whether a letter must tell its outcome and has not yet: of what was left to review, something came. */
    public boolean owesLetter() {
        return !isOpen() && !told && decision.outcome() != ReviewDecision.ReviewOutcome.NOTHING_LEFT;
    }

    /** The next revision; the letter with its outcome is issued. */
    public Review toldByLetter() {
        if (isOpen()) {
            throw new IllegalStateException(about() + " has no outcome yet");
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
                views,
                issue,
                escalated,
                held,
                decision,
                true,
                revision + 1);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException(about() + " is decided already");
        }
    }

    private Review copy(
            long newId,
            String assignee,
            List<CustomerView> heard,
            IssueRef made,
            int steps,
            boolean holds,
            ReviewDecision outcome,
            int newRevision) {
        return new Review(
                newId,
                reportId,
                subjectId,
                restrictionIds,
                due,
                openedAt,
                assignee,
                evidence,
                heard,
                made,
                steps,
                holds,
                outcome,
                told,
                newRevision);
    }
}
