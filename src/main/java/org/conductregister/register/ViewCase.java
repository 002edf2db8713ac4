package org.conductregister.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.appeal.Appeal;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.report.ConductReport;
import org.conductregister.report.OversightDuties;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Review;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Shows a case. Assessors, deciders and the chief officer see all of it; the employee who reported sees the report
 * itself and what came of it; to everyone else on the staff it is not there, and nobody else may ask (R112).
 */
public final class ViewCase {

    private final Records records;
    private final Policies policies;
    private final Ledger ledger;
    private final Timeline timeline;

    /**
     * Uses these.
     *
     * @param ledger knows which day it is
     */
    public ViewCase(Records records, Policies policies, Ledger ledger) {
        this.records = records;
        this.policies = policies;
        this.ledger = ledger;
        this.timeline = new Timeline(records.journal());
    }

    /** The case of this report. */
    public Outcome<CaseFile> by(Actor actor, long reportId) {
        return show(actor, actor.isStaff() ? records.reports().find(reportId) : Optional.empty());
    }

    /** The case that this Jira issue belongs to, as its report, or as one of its reviews or appeals. */
    public Outcome<CaseFile> ofIssue(Actor actor, long issueId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewCase");
        }
        Optional<ConductReport> report = records.reports().ofIssue(issueId);
        return show(
                actor,
                report.isPresent()
                        ? report
                        : records.reviews()
                                .ofIssue(issueId)
                                .map(Review::reportId)
                                .or(() -> records.appeals().ofIssue(issueId).map(Appeal::reportId))
                                .flatMap(id -> records.reports().find(id)));
    }

    private Outcome<CaseFile> show(Actor actor, Optional<ConductReport> found) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ViewCase");
        }
        if (found.isEmpty()) {
            return Outcome.notFound("report");
        }
        ConductReport report = found.get();
        Subject subject = records.subjects().find(report.subjectId()).orElse(null);
        if (actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.done(whole(report, subject));
        }
        if (Objects.equals(report.reporterKey(), actor.userKey())) {
            return Outcome.done(new CaseFile(
                    report.asToldToReporter(),
                    subject,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Set.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return Outcome.notFound("report");
    }

    private CaseFile whole(ConductReport report, Subject subject) {
        List<ConductReport> earlier = subject == null
                ? List.of()
                : records.reports().ofSubject(subject.id()).stream()
                        .filter(other -> other.id() != report.id())
                        .toList();
        List<Letter> letters = records.letters().ofReport(report.id());
        List<Restriction> restrictions = records.restrictions().ofReport(report.id());
        return new CaseFile(
                report,
                subject,
                true,
                letters,
                restrictions,
                records.reviews().ofReport(report.id()),
                records.appeals().ofReport(report.id()),
                unheard(report, letters, restrictions),
                OversightDuties.of(policies.of(report.policy()), report, restrictions),
                earlier,
                history(report, earlier, subject));
    }

    private Set<Long> unheard(ConductReport report, List<Letter> letters, List<Restriction> restrictions) {
        PolicyProfile policy = policies.of(report.policy());
        return restrictions.stream()
                .filter(restriction -> restriction.state() == RestrictionState.PROPOSED)
                .filter(restriction -> !ActivationGate.unmetConsideration(
                                restriction, report, letters, policy, ledger.today(), ledger.zone())
                        .isEmpty())
                .map(Restriction::id)
                .collect(Collectors.toSet());
    }

    private List<JournalEntry> history(ConductReport report, List<ConductReport> earlier, Subject subject) {
        List<ConductReport> cases = new ArrayList<>(earlier);
        cases.add(report);
        return timeline.of(subject, cases);
    }
}
