package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.List;
import org.conductregister.jira.people.Staff;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.policy.Channel;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.Handling.Stage;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Turns a form about the handling of a case into the verb that it means. */
final class HandlingActions {

    /** What these forms do, as their actions name it. */
    static final List<String> ALL = List.of("escalate", "plan", "complete", "answer", "draw-in", "oversight");

    private final HandlingSteps steps;
    private final Staff staff;

    HandlingActions(HandlingSteps steps, Staff staff) {
        this.steps = steps;
        this.staff = staff;
    }

    /** Does what the form asks for; values that mean nothing are refused before any verb is asked. */
    Outcome<?> carryOut(Actor actor, long report, Input input) {
        Reading reading = new Reading(input, staff);
        return switch (input.text("action")) {
            case "escalate" -> escalate(actor, report, input, reading);
            case "plan" -> plan(actor, report, input, reading);
            case "complete" ->
                steps.complete()
                        .by(actor, new CompleteAction.Command(report, (int) input.id("number"), input.text("remark")));
            case "answer" -> answer(actor, report, input, reading);
            case "draw-in" -> steps.drawIn().by(actor, report, input.text("reason"));
            case "oversight" -> oversight(actor, report, input, reading);
            default -> Outcome.notFound("action");
        };
    }

    private Outcome<?> escalate(Actor actor, long report, Input input, Reading reading) {
        Stage stage = reading.constant("stage", Stage.class);
        LocalDate on = reading.day("on");
        return !reading.malformed().isEmpty()
                ? Outcome.refused(reading.malformed())
                : steps.escalate()
                        .by(
                                actor,
                                new RecordEscalation.Command(
                                        report, stage, input.text("with"), on, input.text("remark")));
    }

    private Outcome<?> plan(Actor actor, long report, Input input, Reading reading) {
        String owner = reading.member("owner");
        LocalDate due = reading.day("due");
        return !reading.malformed().isEmpty()
                ? Outcome.refused(reading.malformed())
                : steps.plan().by(actor, new PlanAction.Command(report, input.text("task"), owner, due));
    }

    private Outcome<?> oversight(Actor actor, long report, Input input, Reading reading) {
        LocalDate on = reading.day("on");
        boolean told = !input.text("told").equals("no");
        return !reading.malformed().isEmpty()
                ? Outcome.refused(reading.malformed())
                : steps.oversight()
                        .by(
                                actor,
                                new RecordOversight.Command(
                                        report, (int) input.id("number"), told, on, input.text("remark")));
    }

    private Outcome<?> answer(Actor actor, long report, Input input, Reading reading) {
        LocalDate on = reading.day("on");
        Channel channel = reading.constant("channel", Channel.class);
        return !reading.malformed().isEmpty()
                ? Outcome.refused(reading.malformed())
                : steps.answer().by(actor, new RecordAnswer.Command(report, input.text("answer"), on, channel));
    }
}
