package org.conductregister.jira.page;

import java.util.HashMap;
import java.util.Map;
import org.conductregister.appeal.AppealDecision.Ruling;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.Objection;
import org.conductregister.jira.people.Staff;
import org.conductregister.register.CaseFile;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Turns a case page's form about an appeal into the verb that it means. */
final class AppealActions {

    private final AppealSteps steps;
    private final Staff staff;
    private final TermsForm terms;

    AppealActions(AppealSteps steps, Staff staff, TermsForm terms) {
        this.steps = steps;
        this.staff = staff;
        this.terms = terms;
    }

    /** Does what the form asks for; not found if it is no form about an appeal. */
    Outcome<?> carryOut(Actor actor, CaseFile file, Input input) {
        Reading reading = new Reading(input, staff);
        return switch (input.text("action")) {
            case "appeal-lodge" -> {
                Objection objection = objection(reading, input);
                yield reading.unlessMalformed(() -> steps.lodge().by(actor, objection));
            }
            case "appeal-add" -> {
                Objection objection = objection(reading, input);
                yield reading.unlessMalformed(() -> steps.add().by(actor, objection));
            }
            case "appeal-complain" -> {
                LodgeComplaint.Command command =
                        new LodgeComplaint.Command(file.report().id(), null, AppealView.said(reading, input));
                yield reading.unlessMalformed(() -> steps.complain().by(actor, command));
            }
            case "appeal-take-up" -> steps.takeUp().by(actor, input.id("appealId"));
            case "appeal-decide" -> decide(actor, file, input, reading);
            default -> Outcome.notFound("action");
        };
    }

    private static Objection objection(Reading reading, Input input) {
        return new Objection(input.id("letterId"), AppealView.said(reading, input));
    }

    private Outcome<?> decide(Actor actor, CaseFile file, Input input, Reading reading) {
        Ruling ruling = reading.constant("ruling", Ruling.class);
        Map<Long, Terms> changes = new HashMap<>();
        for (Restriction restriction : file.restrictions()) {
            if (ruling == Ruling.VARIED && input.set("changes").contains(String.valueOf(restriction.id()))) {
                changes.put(
                        restriction.id(),
                        terms.read(
                                reading,
                                input,
                                "terms" + restriction.id() + ".",
                                restriction.terms().kind()));
            }
        }
        DecideAppeal.Command command = new DecideAppeal.Command(
                input.id("appealId"),
                ruling,
                input.text("customerView"),
                input.has("recordsConsidered"),
                input.text("reason"),
                changes,
                ruling == Ruling.VARIED ? reading.day("nextReview") : null);
        return reading.unlessMalformed(() -> steps.decide().by(actor, command));
    }
}
