package org.conductregister.report;

import java.util.List;
import java.util.Map;
import org.conductregister.report.Handling.Action;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Ticks an action of a case's plan off (R59). */
public final class CompleteAction {

    private final CaseHandling handling;

    /**
     * What was done.
     *
     * @param number of the action, within the case
     * @param note particulars; may be empty
     */
    public record Command(long reportId, int number, String note) {}

    /** @param handling carries the step out */
    public CompleteAction(CaseHandling handling) {
        this.handling = handling;
    }

    /** The report with the action done. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        String note = command.note() == null ? "" : command.note().strip();
        return handling.take(
                actor,
                command.reportId(),
                "CompleteAction",
                new CaseHandling.Step(
                        "case.action-completed",
                        report -> against(report, command, note),
                        before -> before.completed(
                                command.number(),
                                new Handling.Done(
                                        note, actor.userKey(), handling.ledger().now())),
                        String.valueOf(command.number())));
    }

    private static List<Reason> against(ConductReport report, Command command, String note) {
        List<Action> plan = report.handling().plan();
        if (command.number() < 1 || command.number() > plan.size()) {
            return List.of(Reason.at("number", "action.unknown", command.number()));
        }
        return plan.get(command.number() - 1).done() == null
                ? Limits.texts(Map.of("remark", note))
                : List.of(Reason.of("action.already-done"));
    }
}
