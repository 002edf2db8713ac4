package org.conductregister.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Reason;

/** Puts an action on a case's plan (R59). The same action for the same owner and day is refused while it is open. */
public final class PlanAction {

    private final CaseHandling handling;
    private final People people;

    /**
     * What is to be done.
     *
     * @param ownerKey user key of the member of staff who sees to it
     * @param due by which day; not in the past
     */
    public record Command(long reportId, String what, String ownerKey, LocalDate due) {}

    /** Uses these. */
    public PlanAction(CaseHandling handling, People people) {
        this.handling = handling;
        this.people = people;
    }

    /** The report with the action on its plan. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        String what = command.what() == null ? "" : command.what().strip();
        return handling.take(
                actor,
                command.reportId(),
                "PlanAction",
                new CaseHandling.Step(
                        "case.action-planned",
                        report -> against(report, command, what),
                        before -> before.planned(
                                what,
                                command.ownerKey(),
                                command.due(),
                                actor.userKey(),
                                handling.ledger().now()),
                        Limits.shortened(what)));
    }

    private List<Reason> against(ConductReport report, Command command, String what) {
        List<Reason> reasons = new ArrayList<>();
        if (what.isEmpty()) {
            reasons.add(Reason.at("task", "action.what-missing"));
        }
        reasons.addAll(Limits.texts(Map.of("task", what)));
        if (command.ownerKey() == null || command.ownerKey().isBlank()) {
            reasons.add(Reason.at("owner", "action.owner-missing"));
        } else if (people.byKey(command.ownerKey()).isEmpty()) {
            reasons.add(Reason.at("owner", "terms.user-unknown", command.ownerKey()));
        }
        if (command.due() == null) {
            reasons.add(Reason.at("due", "value.day-missing"));
        } else if (command.due().isBefore(handling.ledger().today())) {
            reasons.add(Reason.at("due", "action.due-past", command.due()));
        }
        boolean known = report.handling().plan().stream()
                .anyMatch(action -> action.done() == null
                        && action.what().equals(what)
                        && action.ownerKey().equals(command.ownerKey())
                        && action.due().equals(command.due()));
        return known ? List.of(Reason.of("action.already-planned")) : reasons;
    }
}
