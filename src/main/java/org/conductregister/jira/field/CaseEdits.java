package org.conductregister.jira.field;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.jira.issue.JiraTickets;
import org.conductregister.jira.people.Actors;
import org.conductregister.register.CaseFields;
import org.conductregister.report.ConductReport;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Edits of a Conduct report issue's fields, by whoever is logged in. Jira validates a whole form before it changes
 * anything, so each edit is first rehearsed, which tells every reason against it and leaves nothing behind.
 */
public final class CaseEdits {

    private final CaseFields cases;
    private final Actors actors;
    private final CaseVerbs verbs;
    private final CaseVerbs rehearsed;
    private final JiraTickets tickets;

    /**
     * One edit.
     *
     * @see #categories
     * @see #subject
     * @see #restrictions
     */
    @FunctionalInterface
    interface Edit {
        Outcome<ConductReport> by(CaseVerbs verbs, Actor actor, long reportId);
    }

    /**
     * @param verbs that do what they say
     * @param rehearsed the same, on a ledger that undoes everything
     */
    public CaseEdits(CaseFields cases, Actors actors, CaseVerbs verbs, CaseVerbs rehearsed, JiraTickets tickets) {
        this.cases = cases;
        this.actors = actors;
        this.verbs = verbs;
        this.rehearsed = rehearsed;
        this.tickets = tickets;
    }

    /** Other categories (R35). */
    static Edit categories(List<String> keys) {
        return (by, actor, report) -> by.categorise().by(actor, report, new HashSet<>(keys));
    }

    /** Another subject (R29). */
    static Edit subject(SubjectRef ref) {
        return (by, actor, report) -> by.identify().by(actor, report, ref);
    }

    /** A decision for restrictions of these types, through the same gate as everywhere else (R53). */
    static Edit restrictions(List<String> types, String reason) {
        return (by, actor, report) -> by.recommend().by(actor, report, Set.copyOf(types), reason);
    }

    /** What the register says of this issue; empty if it is no conduct report. */
    Optional<CaseFields.Fields> fields(long issueId) {
        return cases.of(issueId);
    }

    /** Every reason against the edit; empty if it may be made. */
    List<Reason> reasonsAgainst(long issueId, Edit edit) {
        return reasons(run(issueId, rehearsed, edit));
    }

    /** Makes the edit; the reasons against it if it was refused after all. */
    List<Reason> make(long issueId, Edit edit) {
        return reasons(run(issueId, verbs, edit));
    }

    private Outcome<ConductReport> run(long issueId, CaseVerbs by, Edit edit) {
        Optional<CaseFields.Fields> fields = fields(issueId);
        if (fields.isEmpty()) {
            return Outcome.refused(Reason.of("field.not-a-report"));
        }
        return tickets.duringEdit(
                issueId, () -> edit.by(by, actors.current(), fields.get().reportId()));
    }

    private static List<Reason> reasons(Outcome<ConductReport> outcome) {
        if (outcome instanceof Outcome.Done<ConductReport>) {
            return List.of();
        }
        return outcome instanceof Outcome.Refused<ConductReport> refused
                ? refused.reasons()
                : List.of(Reason.of("field.not-allowed"));
    }
}
