package org.conductregister.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.Policies;
import org.conductregister.report.Handling.Notified;
import org.conductregister.report.OversightDuties.Duty;
import org.conductregister.restriction.Restrictions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Records that a body outside the process was told of a step, as the policy asks (R94), or why it need not be told where
 * the policy leaves that to judgement (R95). For the role that sees to it, and for the chief officer.
 */
public final class RecordOversight {

    private final CaseHandling handling;
    private final Reports reports;
    private final Restrictions restrictions;
    private final Policies policies;

    /**
     * What took place.
     *
     * @param number which duty, see {@link Duty#number()}
     * @param told false if it was judged that the body need not be told
     * @param on the day; not in the future, and not before the step was taken
     * @param note how, or why not; the latter must be said
     */
    public record Command(long reportId, int number, boolean told, LocalDate on, String note) {}

    /** Uses these. */
    public RecordOversight(CaseHandling handling, Reports reports, Restrictions restrictions, Policies policies) {
        this.handling = handling;
        this.reports = reports;
        this.restrictions = restrictions;
        this.policies = policies;
    }

    /** The report with the notice on record. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        ConductReport found = reports.find(command.reportId()).orElse(null);
        Duty asked = found == null ? null : duty(found, command.number()).orElse(null);
        if (asked != null && !found.within(actor).isAny(asked.oversight().by(), Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("RecordOversight");
        }
        String body = asked == null ? "" : asked.oversight().body();
        Notified next = new Notified(
                body,
                command.told(),
                command.on(),
                command.note() == null ? "" : command.note().strip(),
                actor.userKey(),
                handling.ledger().now());
        return handling.take(
                actor,
                command.reportId(),
                "RecordOversight",
                new CaseHandling.Step(
                        command.told() ? "case.oversight-told" : "case.oversight-not-called-for",
                        report -> duty(report, command.number())
                                .map(duty -> against(duty, next))
                                .orElse(List.of(Reason.of("oversight.no-such-duty"))),
                        before -> before.with(next),
                        Limits.shortened(body)));
    }

    private Optional<Duty> duty(ConductReport report, int number) {
        return OversightDuties.of(policies.of(report.policy()), report, restrictions.ofReport(report.id())).stream()
                .filter(duty -> duty.number() == number)
                .findFirst();
    }

    private List<Reason> against(Duty duty, Notified next) {
        if (duty.done() != null) {
            return List.of(
                    Reason.of("oversight.already-recorded", duty.oversight().body()));
        }
        List<Reason> reasons = new ArrayList<>();
        LocalDate step = handling.ledger().dayOf(duty.since());
        if (!next.told() && !duty.oversight().whereAppropriate()) {
            reasons.add(
                    Reason.at("told", "oversight.must-be-told", duty.oversight().body()));
        }
        if (!next.told() && next.note().isEmpty()) {
            reasons.add(Reason.at("remark", "oversight.why-not-missing"));
        }
        if (next.on() == null) {
            reasons.add(Reason.at("on", "value.day-missing"));
        } else if (next.on().isAfter(handling.ledger().today())) {
            reasons.add(Reason.at("on", "value.day-in-future", next.on()));
        } else if (next.on().isBefore(step)) {
            reasons.add(Reason.at("on", "oversight.before-the-step", step));
        }
        reasons.addAll(Limits.texts(Map.of("remark", next.note())));
        return reasons;
    }
}
