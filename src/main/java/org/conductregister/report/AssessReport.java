package org.conductregister.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.policy.Factor;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Answers relevant factors (R50). The first answer puts the report under assessment (R49); later ones add to it.
 * Refused while the report itself does not say enough.
 */
public final class AssessReport {

    private final Reports reports;
    private final Tickets tickets;
    private final Ledger ledger;

    /** Uses these ports. */
    public AssessReport(Reports reports, Tickets tickets, Ledger ledger) {
        this.reports = reports;
        this.tickets = tickets;
        this.ledger = ledger;
    }

    /**
     * The report with these answers added.
     *
     * @param answers by factor; a blank answer takes the earlier one back
     */
    public Outcome<ConductReport> by(Actor actor, long reportId, Map<Factor, String> answers) {
        if (!actor.isAny(Role.ASSESSOR, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("AssessReport");
        }
        Outcome<ConductReport> outcome = ledger.write(actor, page -> {
            ConductReport report = reports.find(reportId).orElse(null);
            if (report == null) {
                return Outcome.notFound("report");
            }
            if (!report.within(actor).isAny(Role.ASSESSOR)) {
                return Outcome.notAllowed("AssessReport");
            }
            if (report.state() != ReportState.SUBMITTED && report.state() != ReportState.UNDER_ASSESSMENT) {
                return Outcome.refused(Reason.of("report.already-decided"));
            }
            List<Reason> reasons = new ArrayList<>(report.missing());
            reasons.addAll(tooLong(answers));
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            ConductReport assessed = report.assessed(added(actor, report, answers));
            reports.update(assessed);
            page.enter(
                    "report.assessed",
                    report.subjectId(),
                    reportId,
                    assessed.about(),
                    assessed.revision(),
                    assessed.assessment().answers().size() + " / " + Factor.values().length);
            return Outcome.done(assessed);
        });
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            tickets.mirror(done.value().issue(), "Under assessment");
        }
        return outcome;
    }

    private static List<Reason> tooLong(Map<Factor, String> answers) {
        return Limits.texts(answers.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .collect(Collectors.toMap(answer -> answer.getKey().name(), Map.Entry::getValue)));
    }

    private static Assessment added(Actor actor, ConductReport report, Map<Factor, String> answers) {
        Map<Factor, String> all = new EnumMap<>(Factor.class);
        if (report.assessment() != null) {
            all.putAll(report.assessment().answers());
        }
        all.putAll(answers);
        return new Assessment(actor.userKey(), all);
    }
}
