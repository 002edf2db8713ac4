package org.conductregister.jira.page;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.appeal.Appeal;
import org.conductregister.appeal.LodgeAppeal;
import org.conductregister.appeal.LodgeComplaint;
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
    private static final Set<String> DONE = Set.of("appeal", "complaint");

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

    /** @param status what became of the customer's appeal; null while there is none, and then there is a form */
    record Decision(String title, String sent, String status, Form form) {}

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
        if (!DONE.contains(action)) {
            return missing();
        }
        Outcome<?> outcome = visit.genuine() ? lodge(visit, action) : Outcome.refused(Reason.of("form-expired"));
        if (outcome instanceof Outcome.Refused<?> refused && !isDoneAlready(refused)) {
            return page(visit, new FormBuilder.Refusal(input.text("form"), input, refused.reasons()));
        }
        return outcome instanceof Outcome.NotFound<?> || outcome instanceof Outcome.NotAllowed<?>
                ? missing()
                : new Answer.Sent(parts().links().page("appeal?done=" + action));
    }

    /** Sent twice, it is lodged once, and to the customer that is all well. */
    private static boolean isDoneAlready(Outcome.Refused<?> refused) {
        return refused.reasons().stream().allMatch(reason -> reason.code().equals("appeal.already-lodged"));
    }

    private Outcome<?> lodge(Visit visit, String action) {
        Input input = visit.input();
        if (action.equals("complaint")) {
            return steps.complain()
                    .by(
                            visit.actor(),
                            new LodgeComplaint.Command(0, null, input.text("grounds"), input.text("circumstances")));
        }
        boolean own = steps.view().own(visit.actor()).decisions().stream()
                .anyMatch(told -> told.letterId() == input.id("letterId"));
        return own
                ? steps.lodge()
                        .by(
                                visit.actor(),
                                new LodgeAppeal.Command(
                                        input.id("letterId"), null, input.text("grounds"), input.text("circumstances")))
                : Outcome.notFound("letter");
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
        return new Decision(
                told.title(),
                parts().words().text("conduct.portal.letter-of", day(told.sentAt())),
                told.appeal() == null ? null : status(told),
                told.appeal() == null ? appeal(told, refused) : null);
    }

    /** What was decided is for the outcome letter to say: until it is sent, the appeal is being considered. */
    private String status(Told told) {
        String state = told.answered()
                ? "answered"
                : Stream.of(told.appeal()).map(Appeal::consideredBy).anyMatch(by -> by != null)
                        ? "considered"
                        : "received";
        String kind = told.appeal().kind().name().toLowerCase(Locale.ROOT);
        return parts().words()
                .text(
                        "conduct.portal." + kind + "." + state,
                        day(told.appeal().lodging().at()));
    }

    private Form appeal(Told told, FormBuilder.Refusal refused) {
        return new FormBuilder(parts().words(), "appeal-" + told.letterId(), "appeal", refused)
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
