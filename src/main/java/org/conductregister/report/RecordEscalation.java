package org.conductregister.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.report.Handling.Escalation;
import org.conductregister.report.Handling.Stage;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Records a stage of the escalation sequence (R57). Stages that the register knows of by itself are refused, and so is the
 * same stage with the same person on the same day a second time.
 */
public final class RecordEscalation {

    private final CaseHandling handling;

    /**
     * What took place.
     *
     * @param with the person or team concerned, by name
     * @param on the day; not in the future
     * @param note particulars; may be empty
     */
    public record Command(long reportId, Stage stage, String with, LocalDate on, String note) {}

    /** @param handling carries the step out */
    public RecordEscalation(CaseHandling handling) {
        this.handling = handling;
    }

    /** The report with the stage on record. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        Escalation next = new Escalation(
                command.stage(),
                stripped(command.with()),
                command.on(),
                stripped(command.note()),
                actor.userKey(),
                handling.ledger().now());
        return handling.take(
                actor,
                command.reportId(),
                "RecordEscalation",
                new CaseHandling.Step(
                        "case.escalated",
                        report -> against(report, next),
                        before -> before.with(next),
                        next.stage() + ", " + next.with()));
    }

    private List<Reason> against(ConductReport report, Escalation next) {
        List<Reason> reasons = new ArrayList<>();
        if (next.stage() == null) {
            reasons.add(Reason.at("stage", "escalation.stage-missing"));
        } else if (next.stage().followsFromFacts()) {
            reasons.add(Reason.at("stage", "escalation.follows-from-facts", next.stage()));
        }
        if (next.with().isEmpty()) {
            reasons.add(Reason.at("with", "escalation.with-missing"));
        }
        if (next.on() == null) {
            reasons.add(Reason.at("on", "value.day-missing"));
        } else if (next.on().isAfter(handling.ledger().today())) {
            reasons.add(Reason.at("on", "value.day-in-future", next.on()));
        }
        reasons.addAll(Limits.lines(Map.of("with", next.with())));
        reasons.addAll(Limits.texts(Map.of("remark", next.note())));
        boolean known = report.handling().escalation().stream()
                .anyMatch(step -> step.stage() == next.stage()
                        && step.with().equals(next.with())
                        && step.on().equals(next.on()));
        return known ? List.of(Reason.of("escalation.already-recorded")) : reasons;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
