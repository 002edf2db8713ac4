package org.conductregister.jira.rest.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.conductregister.policy.Channel;
import org.conductregister.report.Handling;

/** How a case is handled besides being weighed (R48, R56, R57, R59); properties have the names that calls use. */
public record HandlingWire(
        List<Escalation> escalation,
        List<Planned> plan,
        List<Answer> answers,
        ChiefOfficer chiefOfficer,
        List<Notified> oversight) {

    /** A stage of the escalation sequence. */
    public record Escalation(
            Handling.Stage stage, String with, LocalDate on, String remark, String recordedBy, Instant at) {}

    /** An action of the plan; without {@code done} it is open. */
    public record Planned(
            int number, String task, String owner, LocalDate due, String plannedBy, Instant plannedAt, Done done) {}

    /** How an action was completed. */
    public record Done(String remark, String by, Instant at) {}

    /** What the person said to a letter of consideration. */
    public record Answer(long letterId, String answer, LocalDate on, Channel channel, String recordedBy, Instant at) {}

    /** A body outside the process was told, or it was judged that it need not be. */
    public record Notified(String body, boolean told, LocalDate on, String remark, String recordedBy, Instant at) {}

    /** Why the chief officer was drawn in, and by whom. */
    public record ChiefOfficer(String reason, String by, Instant at) {}

    /** As it goes over the wire. */
    public static HandlingWire of(Handling handling) {
        return new HandlingWire(
                handling.escalation().stream().map(HandlingWire::escalation).toList(),
                handling.plan().stream().map(HandlingWire::planned).toList(),
                handling.answers().stream().map(HandlingWire::answer).toList(),
                chiefOfficer(handling.chief()),
                handling.oversight().stream().map(HandlingWire::notified).toList());
    }

    private static Escalation escalation(Handling.Escalation step) {
        return new Escalation(step.stage(), step.with(), step.on(), step.note(), step.recordedBy(), step.at());
    }

    private static Planned planned(Handling.Action action) {
        Handling.Done done = action.done();
        return new Planned(
                action.number(),
                action.what(),
                action.ownerKey(),
                action.due(),
                action.plannedBy(),
                action.plannedAt(),
                done == null ? null : new Done(done.note(), done.by(), done.at()));
    }

    private static Answer answer(Handling.Answer said) {
        return new Answer(said.letterId(), said.text(), said.on(), said.channel(), said.recordedBy(), said.at());
    }

    private static Notified notified(Handling.Notified each) {
        return new Notified(each.body(), each.told(), each.on(), each.note(), each.recordedBy(), each.at());
    }

    private static ChiefOfficer chiefOfficer(Handling.DrawnIn drawn) {
        return drawn == null ? null : new ChiefOfficer(drawn.reason(), drawn.by(), drawn.at());
    }
}
