package org.conductregister.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Changes the categories of a report that is not yet decided (R35). Done by the employee who reported, before it is
 * weighed, or by an assessor.
 */
public final class CategoriseReport {

    private final Reports reports;
    private final Policies policies;
    private final Ledger ledger;

    /** Uses these ports. */
    public CategoriseReport(Reports reports, Policies policies, Ledger ledger) {
        this.reports = reports;
        this.policies = policies;
        this.ledger = ledger;
    }

    /**
     * The report under these categories.
     *
     * @param categories keys of the profile's categories; at least one
     */
    public Outcome<ConductReport> by(Actor actor, long reportId, Set<String> categories) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("CategoriseReport");
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(reportId).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            boolean own =
                    Objects.equals(report.reporterKey(), actor.userKey()) && report.state() == ReportState.SUBMITTED;
            if (!own && !actor.isAny(Role.ASSESSOR)) {
                return Outcome.notAllowed("CategoriseReport");
            }
            if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.UNDER_ASSESSMENT) {
                return Outcome.refused(Reason.of("report.already-decided"));
            }
            List<Reason> reasons = unknown(
                    policies.of(report.policy()), categories, report.incident().categories());
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            ConductReport changed = report.saying(
                    report.subjectId(),
                    report.ticket(),
                    report.incident().withCategories(categories),
                    report.signOff());
            reports.update(changed);
            page.enter(
                    "report.categorised",
                    changed.subjectId(),
                    reportId,
                    changed.about(),
                    changed.revision(),
                    String.join(", ", categories));
            return Outcome.done(changed);
        });
    }

    private static List<Reason> unknown(PolicyProfile policy, Set<String> categories, Set<String> before) {
        return categories.isEmpty()
                ? List.of(Reason.at("categories", "report.category-missing"))
                : ChosenCategories.unmet(policy, categories, before);
    }
}
