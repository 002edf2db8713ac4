package org.conductregister.report;

import java.time.Instant;
import java.util.Optional;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ReportKind;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Enters a Conduct report issue into the register, whoever made it: the app's form, Jira's create dialog, REST or
 * another app. It goes to whom the policy says (R39) at once; what it does not say is asked for on the case page.
 *
 * <p>Only the app itself may do this; it may be repeated, and the second time changes nothing.
 */
public final class RegisterReportIssue {

    private final Reports reports;
    private final Policies policies;
    private final Routing routing;
    private final Ledger ledger;

    /**
     * What the issue says.
     *
     * @param issue the Conduct report issue
     * @param ticket the ticket that it is linked to; null if none
     * @param reporterKey the employee who reported; null if the issue has no reporter
     * @param topic the issue's summary
     * @param behaviour the issue's description
     * @param createdAt when the issue was made
     */
    public record Command(
            IssueRef issue, IssueRef ticket, String reporterKey, String topic, String behaviour, Instant createdAt) {}

    /** Uses these. */
    public RegisterReportIssue(Reports reports, Policies policies, Routing routing, Ledger ledger) {
        this.reports = reports;
        this.policies = policies;
        this.routing = routing;
        this.ledger = ledger;
    }

    /** The report that the issue is. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        if (!actor.isAny(Role.SYSTEM)) {
            return Outcome.notAllowed("RegisterReportIssue");
        }
        Optional<ConductReport> known = reports.ofIssue(command.issue().id());
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        try {
            Outcome<ConductReport> entered = ledger.write(actor, page -> {
                ConductReport report = reports.add(unsigned(command));
                page.enter(
                        "report.registered",
                        0,
                        report.id(),
                        report.about(),
                        report.revision(),
                        command.issue().key());
                page.enter("report.routed", 0, report.id(), "routing/" + report.id(), 1, routing.destination(report));
                return Outcome.done(report);
            });
            entered.map(report -> {
                routing.assign(report);
                return report;
            });
            return entered;
        } catch (Reports.AlreadyRegistered lostTheRace) {
            return Outcome.done(reports.ofIssue(command.issue().id()).orElseThrow());
        }
    }

    private ConductReport unsigned(Command command) {
        PolicyProfile policy = policies.active();
        return new ConductReport(
                0,
                command.issue(),
                command.ticket(),
                0,
                ReportState.SUBMITTED,
                command.reporterKey(),
                command.createdAt(),
                policy.reference(),
                ReportKind.CONDUCT,
                Incident.knownOnlyBy(command.topic(), command.behaviour()),
                null,
                null,
                null,
                Handling.NONE,
                1);
    }
}
