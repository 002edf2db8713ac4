package org.conductregister.appeal;

import java.util.List;
import java.util.stream.Stream;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.IssueRef;
import org.conductregister.verb.Role;

/**
 * An appeal against a decision, or a formal complaint to the chief officer. Immutable: each step makes the next revision.
 *
 * @param id given by the store; 0 before that
 * @param kind which of the two
 * @param letterId the letter that told of the decision appealed; 0 for a complaint
 * @param reportId the case
 * @param subjectId whose appeal it is
 * @param lodging how it came in
 * @param supplements what the customer added before it was decided, oldest first; never null
 * @param state see {@link AppealState}
 * @param consideredBy who took it up, by user key; null until then
 * @param decision null until decided
 * @param issue the Restriction appeal issue; null until it is made
 * @param revision counts the steps
 */
public record Appeal(
        long id,
        Kind kind,
        long letterId,
        long reportId,
        long subjectId,
        Lodging lodging,
        List<Lodging> supplements,
        AppealState state,
        String consideredBy,
        AppealDecision decision,
        IssueRef issue,
        int revision) {

    /** One from before anything could be added has nothing added. */
    public Appeal {
        supplements = supplements == null ? List.of() : List.copyOf(supplements);
    }

    /** Against a decision (R107), or to the chief officer about anything (R109). */
    public enum Kind {
        APPEAL,
        COMPLAINT
    }

    /** One that has just come in. */
    public static Appeal lodged(Kind kind, long letterId, long reportId, long subjectId, Lodging lodging) {
        return new Appeal(
                0, kind, letterId, reportId, subjectId, lodging, List.of(), AppealState.LODGED, null, null, null, 1);
    }

    /** The journal's name for this appeal. */
    public String about() {
        return "appeal/" + id;
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return state != AppealState.DECIDED;
    }

    /** The role that hears it (R107): an appeal is heard by whom the policy names, a complaint by the chief officer (R109). */
    public Role heardBy(PolicyProfile policy) {
        return kind == Kind.APPEAL ? policy.process().appealBy() : Role.CHIEF_OFFICER;
    }

    /** Whether the customer said just this before, when it was lodged or since. */
    boolean says(Lodging words) {
        return Stream.concat(Stream.of(lodging), supplements.stream())
                .anyMatch(said -> said.grounds().equals(words.grounds())
                        && (words.circumstances().isEmpty()
                                || said.circumstances().equals(words.circumstances())));
    }

    /** Whether its decision put this restriction in the place of another. */
    public boolean replaces(long restrictionId) {
        return decision != null && decision.replacements().contains(restrictionId);
    }

    /** The next revision, on the record of this subject. */
    public Appeal under(long other) {
        return new Appeal(
                id,
                kind,
                letterId,
                reportId,
                other,
                lodging,
                supplements,
                state,
                consideredBy,
                decision,
                issue,
                revision + 1);
    }

    /** With the id that the store gave it. */
    public Appeal withId(long given) {
        return copy(given, supplements, state, consideredBy, decision, issue, revision);
    }

    /** The next revision, with its issue. */
    public Appeal withIssue(IssueRef made) {
        return copy(id, supplements, state, consideredBy, decision, made, revision + 1);
    }

    /** The next revision, with these words added. */
    Appeal supplemented(Lodging words) {
        List<Lodging> all =
                Stream.concat(supplements.stream(), Stream.of(words)).toList();
        return copy(id, all, state, consideredBy, decision, issue, revision + 1);
    }

    /** The next revision, taken up by this person. */
    public Appeal takenUp(String by) {
        return copy(id, supplements, become(AppealState.UNDER_CONSIDERATION), by, decision, issue, revision + 1);
    }

    /** The next revision, decided. */
    public Appeal decided(AppealDecision outcome) {
        return copy(id, supplements, become(AppealState.DECIDED), consideredBy, outcome, issue, revision + 1);
    }

    private AppealState become(AppealState target) {
        if (!state.mayBecome(target)) {
            throw new IllegalStateException(about() + " cannot go from " + state + " to " + target);
        }
        return target;
    }

    private Appeal copy(
            long newId,
            List<Lodging> added,
            AppealState newState,
            String by,
            AppealDecision outcome,
            IssueRef made,
            int newRevision) {
        return new Appeal(
                newId, kind, letterId, reportId, subjectId, lodging, added, newState, by, outcome, made, newRevision);
    }
}
