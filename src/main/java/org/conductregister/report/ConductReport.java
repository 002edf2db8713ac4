package org.conductregister.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * A report of somebody's conduct, from filing to closing. Immutable: each step makes the next revision.
 *
 * @param id given by the store; 0 before that
 * @param issue the Conduct report issue in Jira
 * @param ticket the ticket on which it happened; null if none is known
 * @param subjectId whom it is about; 0 while nobody has said
 * @param state see {@link ReportState}
 * @param reporterKey the employee who reports (R27)
 * @param filedAt when it came onto the register
 * @param policy id and version of the profile that it began under, as {@code id@version}
 * @param kind what kind of report (R40)
 * @param incident what happened
 * @param signOff null until signed (R33)
 * @param assessment null until begun
 * @param decision null until decided
 * @param handling what else is done in the case; never null
 * @param revision counts the steps
 */
public record ConductReport(
        long id,
        IssueRef issue,
        IssueRef ticket,
        long subjectId,
        ReportState state,
        String reporterKey,
        Instant filedAt,
        String policy,
        ReportKind kind,
        Incident incident,
        SignOff signOff,
        Assessment assessment,
        Decision decision,
        Handling handling,
        int revision) {

    /** A report from before its handling was kept has none. */
    public ConductReport {
        handling = handling == null ? Handling.NONE : handling;
    }

    /** What must still be said, of whom, and signed, before this report can be weighed. */
    public List<Reason> missing() {
        List<Reason> reasons = new ArrayList<>(IncidentCheck.missing(kind, incident));
        // Who threatens seldom says who they are.
        if (subjectId == 0 && kind != ReportKind.THREAT) {
            reasons.add(Reason.at("subject", "report.subject-missing"));
        }
        if (signOff == null) {
            reasons.add(Reason.at("signedName", "report.signature-missing"));
        }
        return reasons;
    }

    /** The journal's name for this report. */
    public String about() {
        return "report/" + id;
    }

    /** The next revision, on the record of this subject. */
    public ConductReport under(long other) {
        return filed(id, other, kind, handling, revision + 1);
    }

    /** With the id that the store gave it. */
    public ConductReport withId(long given) {
        return filed(given, subjectId, kind, handling, revision);
    }

    /** The next revision, with these particulars. */
    public ConductReport saying(long subject, IssueRef onTicket, Incident what, SignOff signed) {
        return next(subject, onTicket, state, what, signed, assessment, decision);
    }

    /** The same revision as another kind of report (R40); to be followed by {@link #saying}. */
    public ConductReport as(ReportKind other) {
        return filed(id, subjectId, other, handling, revision);
    }

    /** The next revision, being weighed. */
    public ConductReport assessed(Assessment weighing) {
        return next(subjectId, ticket, become(ReportState.UNDER_ASSESSMENT), incident, signOff, weighing, decision);
    }

    /** The next revision, decided. */
    public ConductReport decided(Decision outcome) {
        return next(subjectId, ticket, become(ReportState.DECIDED), incident, signOff, assessment, outcome);
    }

    /** The next revision, carried out. */
    public ConductReport closed() {
        return next(subjectId, ticket, become(ReportState.CLOSED), incident, signOff, assessment, decision);
    }

    /** The next revision, handled further; its state stays. */
    public ConductReport handled(Handling further) {
        return filed(id, subjectId, kind, further, revision + 1);
    }

    /**
     * This revision as the employee who reported may know it: with the outcome, and without how it was weighed, why it was
     * decided, by whom, and what else is done in the case (R58, R112).
     */
    public ConductReport asToldToReporter() {
        return new ConductReport(
                id,
                issue,
                ticket,
                subjectId,
                state,
                reporterKey,
                filedAt,
                policy,
                kind,
                incident,
                signOff,
                null,
                decision == null ? null : decision.outcomeAlone(),
                Handling.NONE,
                revision);
    }

    /**
     * This actor with the roles that they have in this case: once drawn in, the chief officer may do what an assessor or a
     * decider may (R48).
     */
    public Actor within(Actor actor) {
        if (handling.chief() == null || !actor.isAny(Role.CHIEF_OFFICER)) {
            return actor;
        }
        Set<Role> roles = EnumSet.of(Role.ASSESSOR, Role.DECIDER);
        roles.addAll(actor.roles());
        return new Actor(actor.userKey(), actor.displayName(), roles);
    }

    private ReportState become(ReportState target) {
        if (state != target && !state.mayBecome(target)) {
            throw new IllegalStateException(about() + " cannot go from " + state + " to " + target);
        }
        return target;
    }

    /** Filed or handled otherwise; what was said, and how far it is, stays. */
    private ConductReport filed(long newId, long subject, ReportKind newKind, Handling further, int newRevision) {
        return new ConductReport(
                newId,
                issue,
                ticket,
                subject,
                state,
                reporterKey,
                filedAt,
                policy,
                newKind,
                incident,
                signOff,
                assessment,
                decision,
                further,
                newRevision);
    }

    private ConductReport next(
            long subject, IssueRef onTicket, ReportState now, Incident what, SignOff signed, Assessment a, Decision d) {
        return new ConductReport(
                id,
                issue,
                onTicket,
                subject,
                now,
                reporterKey,
                filedAt,
                policy,
                kind,
                what,
                signed,
                a,
                d,
                handling,
                revision + 1);
    }
}
