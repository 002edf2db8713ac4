package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.report.IssueRef;

/**
 * A date of the policy's own calendar, for which one ticket is opened (R2, R102).
 *
 * @param id given by the store; 0 before that
 * @param kind what it is for
 * @param claim unique: what and when, for example {@code SWEEP@2026}
 * @param due the date
 * @param missed earlier dates for which no ticket was opened, because the app was not running; oldest first
 * @param openedAt when the clock opened it
 * @param issue null between the claim and the issue's creation
 * @param done null while it waits
 * @param revision counts the steps
 */
public record CalendarTicket(
        long id,
        Kind kind,
        String claim,
        LocalDate due,
        List<LocalDate> missed,
        Instant openedAt,
        IssueRef issue,
        Done done,
        int revision) {

    /** What the calendar asks for. */
    public enum Kind {
        /** All restrictions in force are gone through, once a year (R102). */
        SWEEP,
        /** The policy itself is reviewed (R2). */
        POLICY_REVIEW
    }

    /** Who did it, when, and what came of it, in words. */
    public record Done(String by, Instant at, String note) {}

    /** Copies the dates. */
    public CalendarTicket {
        missed = List.copyOf(missed);
    }

    /** The journal's name for it. */
    public String about() {
        return "calendar/" + id;
    }

    /** Whether it waits to be done. */
    public boolean isOpen() {
        return done == null;
    }

    /** With the id that the store gave it. */
    public CalendarTicket withId(long given) {
        return new CalendarTicket(given, kind, claim, due, missed, openedAt, issue, done, revision);
    }

    /** The next revision, with its issue. */
    public CalendarTicket withIssue(IssueRef made) {
        return new CalendarTicket(id, kind, claim, due, missed, openedAt, made, done, revision + 1);
    }

    /** The next and last revision. */
    public CalendarTicket finished(Done how) {
        if (!isOpen()) {
            throw new IllegalStateException(about() + " is done already");
        }
        return new CalendarTicket(id, kind, claim, due, missed, openedAt, issue, how, revision + 1);
    }
}
