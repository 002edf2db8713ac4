package org.conductregister.jira.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Factor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.register.CaseFile;
import org.conductregister.report.DecideReport;
import org.conductregister.report.Decision;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.DecideReview;
import org.conductregister.review.ReviewDecision;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Turns a form of the case page into the verb that it means. */
final class CaseActions {

    private final CaseSteps steps;
    private final Policies policies;
    private final Staff staff;
    private final TermsForm terms;
    private final HandlingActions handling;
    private final LetterActions letters;
    private final AppealActions appeals;

    CaseActions(CaseSteps steps, Policies policies, Staff staff, TermsForm terms) {
        this.steps = steps;
        this.policies = policies;
        this.staff = staff;
        this.terms = terms;
        this.handling = new HandlingActions(steps.handling(), staff);
        this.letters = new LetterActions(steps);
        this.appeals = new AppealActions(steps.appeals(), staff, terms);
    }

    /** Does what the form asks for on this case; values that mean nothing are refused before any verb is asked. */
    Outcome<?> carryOut(Actor actor, CaseFile file, Input input) {
        long report = file.report().id();
        Reading reading = new Reading(input, staff);
        return switch (input.text("action")) {
            case "assess" -> steps.assess().by(actor, report, answers(input));
            case "decide" -> decide(actor, report, input, reading);
            case "draft" -> letters.draft(actor, file, input, reading);
            case "rewrite" -> letters.rewrite(actor, input, reading);
            case "issue" -> letters.issue(actor, file, input, reading);
            case "reissue" -> letters.reissue(actor, input);
            case "propose" -> propose(actor, file, input, reading);
            case "approve" -> steps.approve().by(actor, input.id("restrictionId"));
            case "activate" -> steps.activate().by(actor, input.id("restrictionId"));
            case "lift" -> steps.lift().by(actor, input.id("restrictionId"), input.text("reason"));
            case "view" -> steps.recordView().by(actor, input.id("reviewId"), input.text("view"));
            case "review" -> review(actor, file, input, reading);
            case "appeal-lodge", "appeal-complain", "appeal-take-up", "appeal-decide" ->
                appeals.carryOut(actor, file, input);
            default -> handling.carryOut(actor, report, input);
        };
    }

    private static Map<Factor, String> answers(Input input) {
        Map<Factor, String> answers = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            answers.put(factor, input.text(factor.name()));
        }
        return answers;
    }

    private Outcome<?> decide(Actor actor, long report, Input input, Reading reading) {
        DecideReport.Command command = new DecideReport.Command(
                report,
                reading.constant("outcome", Decision.OutcomeKind.class),
                input.text("reason"),
                reading.constant("limb", Limb.class),
                input.set("recommended"));
        return malformed(reading).orElseGet(() -> steps.decide().by(actor, command));
    }

    private Outcome<?> propose(Actor actor, CaseFile file, Input input, Reading reading) {
        Optional<RestrictionType> type = policies.of(file.report().policy()).restrictionType(input.text("typeKey"));
        Terms said =
                type.map(found -> terms.read(reading, input, "", found.terms())).orElse(null);
        ProposeRestriction.Command command = new ProposeRestriction.Command(
                file.report().id(), input.text("typeKey"), said, input.text("reason"), reading.day("reviewDate"));
        return malformed(reading).orElseGet(() -> steps.propose().by(actor, command));
    }

    private Outcome<?> review(Actor actor, CaseFile file, Input input, Reading reading) {
        Map<Long, Terms> changes = new HashMap<>();
        for (Restriction restriction : file.restrictions()) {
            if (input.set("changes").contains(String.valueOf(restriction.id()))) {
                Terms changed = terms.read(
                        reading,
                        input,
                        "terms" + restriction.id() + ".",
                        restriction.terms().kind());
                changes.put(restriction.id(), changed);
            }
        }
        DecideReview.Command command = new DecideReview.Command(
                input.id("reviewId"),
                reading.constant("outcome", ReviewDecision.ReviewOutcome.class),
                input.text("effective"),
                input.text("reason"),
                reading.day("nextReview"),
                changes);
        return malformed(reading).orElseGet(() -> steps.decideReview().by(actor, command));
    }

    private static Optional<Outcome<?>> malformed(Reading reading) {
        List<Reason> malformed = reading.malformed();
        return malformed.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(malformed));
    }
}
