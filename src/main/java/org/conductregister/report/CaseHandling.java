package org.conductregister.report;

import java.util.List;
import java.util.function.Function;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * What every step of a case's handling has in common: it is for those who work on cases, in any state but that of a
 * report entered in error, and enters one line into the journal.
 */
public final class CaseHandling {

    private final Reports reports;
    private final Ledger ledger;

    /** One step: every reason against it, what it makes of the handling, and what the journal says. */
    record Step(
            String verb,
            Function<ConductReport, List<Reason>> against,
            Function<Handling, Handling> change,
            String detail) {}

    /** Uses these ports. */
    public CaseHandling(Reports reports, Ledger ledger) {
        this.reports = reports;
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    Outcome<ConductReport> take(Actor actor, long reportId, String verb, Step step) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed(verb);
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(reportId).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            List<Reason> reasons = report.state() == ReportState.ENTERED_IN_ERROR
                    ? List.of(Reason.of("handling.in-error"))
                    : step.against().apply(report);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            ConductReport handled = report.handled(step.change().apply(report.handling()));
            reports.update(handled);
            page.enter(
                    step.verb(), handled.subjectId(), handled.id(), handled.about(), handled.revision(), step.detail());
            return Outcome.done(handled);
        });
    }
}
