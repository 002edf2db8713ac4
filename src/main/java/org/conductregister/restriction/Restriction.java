package org.conductregister.restriction;

import java.time.Instant;
import java.time.LocalDate;
import org.conductregister.restriction.terms.Terms;

/**
 * One restriction on one subject. Immutable: each step makes the next revision.
 *
 * @param id given by the store; 0 before that
 * @param reportId the report on which it was decided
 * @param subjectId whom it binds
 * @param policy the version of the profile that it is imposed under, as {@code id@version}; kept for good
 * @param typeKey key of the restriction type in that profile
 * @param terms typed parameters
 * @param reason why, in words; in the letter
 * @param state see {@link RestrictionState}
 * @param reviewDate when it must be reviewed; never null (R77)
 * @param reviewOpened whether a review is open for {@code reviewDate}
 * @param proposedBy user key
 * @param approvedBy user key; null until approved
 * @param letterId the letter that told the subject; 0 until activated
 * @param activeFrom when it came into force; null until then
 * @param endedAt when it ended; null while it has not
 * @param supersedes the restriction that it replaces on activation; 0 if none
 * @param revision counts the steps
 */
public record Restriction(
        long id,
        long reportId,
        long subjectId,
        String policy,
        String typeKey,
        Terms terms,
        String reason,
        RestrictionState state,
        LocalDate reviewDate,
        boolean reviewOpened,
        String proposedBy,
        String approvedBy,
        long letterId,
        Instant activeFrom,
        Instant endedAt,
        long supersedes,
        int revision) {

    /** A restriction that somebody proposes. */
    public static Restriction proposed(
            long reportId,
            long subjectId,
            String policy,
            String typeKey,
            Terms terms,
            String reason,
            LocalDate reviewDate,
            String by,
            long supersedes) {
        return new Restriction(
                0,
                reportId,
                subjectId,
                policy,
                typeKey,
                terms,
                reason,
                RestrictionState.PROPOSED,
                reviewDate,
                false,
                by,
                null,
                0,
                null,
                null,
                supersedes,
                1);
    }

    /** The journal's name for this restriction. */
    public String about() {
        return "restriction/" + id;
    }

    /** The next revision, on the record of this subject. */
    public Restriction under(long other) {
        return new Restriction(
                id,
                reportId,
                other,
                policy,
                typeKey,
                terms,
                reason,
                state,
                reviewDate,
                reviewOpened,
                proposedBy,
                approvedBy,
                letterId,
                activeFrom,
                endedAt,
                supersedes,
                revision + 1);
    }

    /** With the id that the store gave it. */
    public Restriction withId(long given) {
        return copy(given, state, reviewDate, reviewOpened, approvedBy, letterId, activeFrom, endedAt, revision);
    }

    /** The next revision, approved by the holder of the role that the type asks for. */
    public Restriction approved(String by) {
        return copy(
                id,
                become(RestrictionState.APPROVED),
                reviewDate,
                reviewOpened,
                by,
                letterId,
                activeFrom,
                endedAt,
                revision + 1);
    }

    /** The next revision, in force, told of by this letter. */
    public Restriction activated(long letter, Instant at) {
        return copy(
                id,
                become(RestrictionState.ACTIVE),
                reviewDate,
                reviewOpened,
                approvedBy,
                letter,
                at,
                endedAt,
                revision + 1);
    }

    /** The next revision, with a review open for its review date. */
    public Restriction underReview() {
        return copy(id, state, reviewDate, true, approvedBy, letterId, activeFrom, endedAt, revision + 1);
    }

    /** The next revision, continued to a new review date. */
    public Restriction continuedTo(LocalDate date) {
        return copy(id, state, date, false, approvedBy, letterId, activeFrom, endedAt, revision + 1);
    }

    /** The next revision, no longer in force. */
    public Restriction ended(RestrictionState how, Instant at) {
        return copy(id, become(how), reviewDate, reviewOpened, approvedBy, letterId, activeFrom, at, revision + 1);
    }

    private RestrictionState become(RestrictionState target) {
        if (!state.mayBecome(target)) {
            throw new IllegalStateException(about() + " cannot go from " + state + " to " + target);
        }
        return target;
    }

    private Restriction copy(
            long newId,
            RestrictionState newState,
            LocalDate date,
            boolean opened,
            String approver,
            long letter,
            Instant from,
            Instant end,
            int newRevision) {
        return new Restriction(
                newId,
                reportId,
                subjectId,
                policy,
                typeKey,
                terms,
                reason,
                newState,
                date,
                opened,
                proposedBy,
                approver,
                letter,
                from,
                end,
                supersedes,
                newRevision);
    }
}
