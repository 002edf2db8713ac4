package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Draws the chief officer into a case, at any time and once (R48). From then on the chief officer may do in it what an
 * assessor or a decider may; see {@link ConductReport#within}.
 */
public final class DrawInChiefOfficer {

    private final CaseHandling handling;
    private final Policies policies;
    private final Alerts alerts;

    /** Uses these. */
    public DrawInChiefOfficer(CaseHandling handling, Policies policies, Alerts alerts) {
        this.handling = handling;
        this.policies = policies;
        this.alerts = alerts;
    }

    /**
     * The report with the chief officer in it. Whoever the policy names is told.
     *
     * @param why in words; blank is refused
     */
    public Outcome<ConductReport> by(Actor actor, long reportId, String why) {
        String reason = why == null ? "" : why.strip();
        Outcome<ConductReport> outcome = handling.take(
                actor,
                reportId,
                "DrawInChiefOfficer",
                new CaseHandling.Step(
                        "case.chief-officer-drawn-in",
                        report -> against(report, reason),
                        before -> before.with(new Handling.DrawnIn(
                                reason, actor.userKey(), handling.ledger().now())),
                        Limits.shortened(reason)));
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            ConductReport report = done.value();
            alerts.tell(
                    policies.of(report.policy()),
                    Alert.of(Occasion.CHIEF_OFFICER_DRAWN_IN, report.issue(), actor.displayName()));
        }
        return outcome;
    }

    private static List<Reason> against(ConductReport report, String reason) {
        if (report.handling().chief() != null) {
            return List.of(Reason.of("chief.already-drawn-in"));
        }
        List<Reason> reasons = new ArrayList<>(Limits.texts(Map.of("reason", reason)));
        if (reason.isEmpty()) {
            reasons.add(Reason.at("reason", "chief.reason-missing"));
        }
        return reasons;
    }
}
