package org.conductregister.jira.page;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.Objection;
import org.conductregister.appeal.Said;
import org.conductregister.appeal.ViewAppeals.Own;
import org.conductregister.appeal.ViewAppeals.Told;
import org.conductregister.policy.Policies;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * The page on which a customer appeals or complains, whatever the restrictions (R107, R109, R111). It is the only page of
 * the app that portal customers, who are unlicensed, may open; it shows them what their letters told them and nothing
 * else (R112). Whoever is logged in sees what is their own.
 */
@UnlicensedSiteAccess
public final class AppealServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ACTIONS = Set.of("appeal", "add", "complaint");
    private static final Set<String> DONE = Set.of("appeal", "added", "complaint");

    private static final String ALREADY = "appeal.already-lodged";

    private final transient AppealSteps steps;
    private final transient Policies policies;

    /** Uses these. */
    @Inject
    public AppealServlet(PageParts parts, AppealSteps steps, Policies policies) {
        super(parts);
        this.steps = steps;
        this.policies = policies;
    }

    /**
     * @param css its style sheet; the page has no frame of Jira's, which customers have no use for
     * @param home where the customer came from
     * @param decisions the newest first
     * @param complaints what has been complained of so far
     * @param complain null where there is nothing to complain of here
     */
    record AppealPage(
            String title,
            String css,
            String home,
            Visit.Token token,
            String done,
            List<Form.ErrorLine> refusals,
            String appealTo,
            String externalReviewer,
            String policyLink,
            List<Decision> decisions,
            List<String> complaints,
            Form complain) {}

    /**
     * A decision that the customer was told.
     *
     * @param status what became of the customer's appeal; null while there is none
     * @param added when the customer added to it
     * @param form for the appeal, or for adding to it; null where neither is possible
     */
    record Decision(String title, String sent, String status, List<String> added, Form form) {}

    /** @param css see {@link AppealPage} */
    record MissingPage(String title, String css, String home) {}

    @Override
    Answer show(Visit visit) {
        return page(visit, null);
    }

    @Override
    Answer take(Visit visit) {
        Input input = visit.input();
        String action = input.text("action");
        if (!ACTIONS.contains(action)) {
            return missing();
        }
        Outcome<Appeal> outcome =
                visit.genuine() ? carriedOut(visit, action) : Outcome.refused(Reason.of("form-expired"));
        if (outcome instanceof Outcome.Refused<Appeal> refused) {
            return page(visit, new FormBuilder.Refusal(input.text("form"), input, refused.reasons()));
        }
        return outcome instanceof Outcome.Done<Appeal> done
                ? new Answer.Sent(parts().links().page("appeal?done=" + whatWasDone(action, done.value())))
                : missing();
    }

    /** An appeal that says more than one which was lodged before, from another page or by somebody else, is added to it. */
    private static String whatWasDone(String action, Appeal appeal) {
        boolean added = action.equals("add") || !appeal.supplements().isEmpty();
        return action.equals("complaint") ? action : added ? "added" : "appeal";
    }

    private Outcome<Appeal> carriedOut(Visit visit, String action) {
        Input input = visit.input();
        Said said = new Said(null, input.text("grounds"), input.text("circumstances"));
        if (action.equals("complaint")) {
            return steps.complain().by(visit.actor(), new LodgeComplaint.Command(0, null, said));
        }
        Objection objection = new Objection(input.id("letterId"), said);
        if (!steps.view().own(visit.actor()).has(objection.letterId())) {
            return Outcome.notFound("letter");
        }
        Outcome<Appeal> lodged = action.equals("add")
                ? Outcome.refused(Reason.of(ALREADY))
                : steps.lodge().by(visit.actor(), objection);
        return isLodgedAlready(lodged) ? steps.add().by(visit.actor(), objection) : lodged;
    }

    private static boolean isLodgedAlready(Outcome<Appeal> outcome) {
        return outcome instanceof Outcome.Refused<Appeal> refused
                && refused.reasons().stream().allMatch(reason -> reason.code().equals(ALREADY));
    }

    private Answer missing() {
        return new Answer.Shown(
                404,
                "appeal-missing",
                new MissingPage(
                        parts().words().text("conduct.portal.missing"),
                        parts().links().portalStyle(),
                        parts().links().portals()));
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused) {
        Own own = steps.view().own(visit.actor());
        List<Decision> decisions =
                own.decisions().stream().map(told -> decision(told, refused)).toList();
        AppealPage page = new AppealPage(
                parts().words().text("conduct.portal.title"),
                parts().links().portalStyle(),
                parts().links().portals(),
                visit.token(),
                done(visit, refused),
                refusals(refused),
                policies.active().appealTo(),
                policies.active().externalReviewer(),
                policies.active().publicLink().toString(),
                decisions,
                own.complaints().stream().map(this::status).toList(),
                own.mayComplain() ? complaint(refused) : null);
        return refused == null ? Answer.shown("appeal", page) : Answer.refused("appeal", page);
    }

    private List<Form.ErrorLine> refusals(FormBuilder.Refusal refused) {
        List<Form.ErrorLine> lines = new ArrayList<>();
        if (refused != null) {
            refused.reasons()
                    .forEach(reason -> lines.add(new Form.ErrorLine(
                            parts().words().of(reason),
                            reason.field() == null ? null : refused.formId() + "-" + reason.field())));
        }
        return lines;
    }

    private String done(Visit visit, FormBuilder.Refusal refused) {
        return Optional.of(visit.input().text("done"))
                .filter(done -> refused == null && DONE.contains(done))
                .map(done -> parts().words().text("conduct.portal.done." + done))
                .orElse(null);
    }

    private Decision decision(Told told, FormBuilder.Refusal refused) {
        String sent = parts().words().text("conduct.portal.letter-of", day(told.sentAt()));
        if (told.appeal() == null) {
            return new Decision(told.title(), sent, null, List.of(), appeal(told, refused));
        }
        List<String> added = told.appeal().supplements().stream()
                .map(more -> parts().words().text("conduct.portal.added-on", day(more.at())))
                .toList();
        // What was typed too late is shown again all the same, so that it can be taken elsewhere.
        boolean tooLate = refused != null && refused.formId().equals(formOf(told));
        Form more = told.appeal().isOpen() || tooLate ? addition(told, refused) : null;
        return new Decision(told.title(), sent, status(told), added, more);
    }

    /** What was decided is for the outcome letter to say: until it is sent, the appeal is being considered. */
    private String status(Told told) {
        return parts().words()
                .text(
                        "conduct.portal." + told.standing(),
                        day(told.appeal().lodging().at()));
    }

    /** One name for both forms: what was typed into the one comes back in the other. */
    private static String formOf(Told told) {
        return "appeal-" + told.letterId();
    }

    private Form addition(Told told, FormBuilder.Refusal refused) {
        return new FormBuilder(parts().words(), formOf(told), "add", refused)
                .hidden("letterId", told.letterId())
                .area("grounds", label("more"), label("more.help"), "", true)
                .area("circumstances", label("circumstances"), label("circumstances.help"), "", false)
                .secondary()
                .build("conduct.portal.more.title", "conduct.portal.more.send");
    }

    private Form appeal(Told told, FormBuilder.Refusal refused) {
        return new FormBuilder(parts().words(), formOf(told), "appeal", refused)
                .hidden("letterId", told.letterId())
                .area("grounds", label("why"), label("why.help"), "", true)
                .area("circumstances", label("circumstances"), label("circumstances.help"), "", false)
                .build(null, "conduct.portal.send");
    }

    private Form complaint(FormBuilder.Refusal refused) {
        return new FormBuilder(parts().words(), "complaint", "complaint", refused)
                .area("grounds", label("complaint"), label("complaint.help"), "", true)
                .area("circumstances", label("circumstances"), label("circumstances.help"), "", false)
                .secondary()
                .build("conduct.portal.complaint.title", "conduct.portal.complaint.send");
    }

    private String day(Instant instant) {
        return parts().moments().day(parts().moments().dayOf(instant));
    }

    private String label(String which) {
        return parts().words().text("conduct.portal." + which);
    }
}
