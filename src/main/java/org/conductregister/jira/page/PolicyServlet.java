package org.conductregister.jira.page;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import org.conductregister.adoption.ActivatePolicy;
import org.conductregister.adoption.ChangePolicy;
import org.conductregister.adoption.ComparePolicies;
import org.conductregister.adoption.ImportPolicy;
import org.conductregister.adoption.PreviewPolicy;
import org.conductregister.adoption.ViewPolicies;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.policy.Activation;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.report.AttachToReport.Upload;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** The policies, for administrators: what is in force, every version, and a form for each part (R1 to R4, R13 to R18, R54). */
@AdminOnly
public final class PolicyServlet extends AdministrationServlet {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final transient PolicyView view;
    private final transient PolicyForm form;
    private final transient PolicyEffects effects;

    /** What this page does. */
    public record Verbs(
            ViewPolicies view,
            ImportPolicy take,
            ChangePolicy change,
            ComparePolicies compare,
            PreviewPolicy preview,
            ActivatePolicy activate,
            PolicySchema schema,
            WebSudoManager webSudo) {}

    /** Uses these. */
    @Inject
    public PolicyServlet(PageParts parts, Verbs verbs) {
        super(parts, verbs.webSudo());
        this.verbs = verbs;
        this.view = new PolicyView(parts);
        this.form = new PolicyForm(parts.words());
        this.effects = new PolicyEffects(parts.words());
    }

    @Override
    Answer show(Visit visit) {
        Input input = visit.input();
        if (input.has("export")) {
            return exported(visit, input.text("export"));
        }
        if (input.has("compare")) {
            return compared(visit, input.text("from"), input.text("to"));
        }
        if (input.has("activate")) {
            return activating(200, visit, input.text("activate"), "", List.of());
        }
        if (input.has("part")) {
            return onPart(visit, (part, of) -> shown(visit, part, of));
        }
        String done = input.has("done") ? view.text("done." + doneKey(input), input.text("what")) : null;
        return shelf(200, visit, done, List.of());
    }

    @Override
    Answer take(Visit visit) {
        String step = visit.input().text("do");
        if (!visit.genuine()) {
            return shelf(403, visit, null, List.of(Reason.of("form-expired")));
        }
        return switch (step) {
            case "import" -> imported(visit);
            case "undo" -> undone(visit);
            case "activate" -> activated(visit);
            case "preview", "save", "remove" -> onPart(visit, (part, of) -> changed(visit, part, of, step));
            default -> shelf(200, visit, null, List.of());
        };
    }

    private static String doneKey(Input input) {
        String done = input.text("done");
        return List.of("imported", "activated", "undone", "saved", "kept").contains(done) ? done : "saved";
    }

    private Answer shelf(int status, Visit visit, String done, List<Reason> reasons) {
        Outcome<ViewPolicies.Shelf> all = verbs.view().all(visit.actor());
        return all instanceof Outcome.Done<ViewPolicies.Shelf> shelf
                ? new Answer.Shown(status, "policies", view.shelf(visit, shelf.value(), done, reasons))
                : undone(all);
    }

    private Answer exported(Visit visit, String reference) {
        Outcome<byte[]> document = verbs.view().document(visit.actor(), reference);
        String name = reference.replaceAll("[^A-Za-z0-9-]+", "-") + ".json";
        return document instanceof Outcome.Done<byte[]> done
                ? new Answer.Printed("application/json;charset=UTF-8", name, done.value())
                : undone(document);
    }

    private Answer compared(Visit visit, String from, String to) {
        Outcome<ViewPolicies.Shelf> all = verbs.view().all(visit.actor());
        if (!(all instanceof Outcome.Done<ViewPolicies.Shelf> shelf)) {
            return undone(all);
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Answer.shown("policy-compare", view.compared(shelf.value(), from, to, null));
        }
        Outcome<PolicyPages.Effect> effect =
                verbs.compare().by(visit.actor(), from, to).map(effects::compared);
        return effect instanceof Outcome.Done<PolicyPages.Effect> done
                ? Answer.shown("policy-compare", view.compared(shelf.value(), from, to, done.value()))
                : undone(effect);
    }

    private Answer activating(int status, Visit visit, String reference, String typed, List<Reason> reasons) {
        Outcome<PolicyPages.Activating> page = verbs.preview()
                .by(visit.actor(), reference)
                .then(effect -> verbs.view()
                        .all(visit.actor())
                        .map(shelf -> view.activating(
                                visit, reference, shelf.activations().size(), effects.of(effect), typed, reasons)));
        return page instanceof Outcome.Done<PolicyPages.Activating> done
                ? new Answer.Shown(status, "policy-activate", done.value())
                : undone(page);
    }

    private Answer imported(Visit visit) {
        if (visit.files().isEmpty()) {
            return shelf(422, visit, null, List.of(Reason.of("policy.file-missing")));
        }
        Upload file = visit.files().get(0);
        Outcome<ProfileVersion> made = verbs.take().by(visit.actor(), file.content(), file.name());
        if (made instanceof Outcome.Done<ProfileVersion> done) {
            String reference = done.value().profile().reference();
            return new Answer.Sent(view.address("?done=imported&what=" + Links.encoded(reference)));
        }
        return made instanceof Outcome.Refused<ProfileVersion> refused
                ? shelf(422, visit, null, refused.reasons())
                : undone(made);
    }

    private Answer undone(Visit visit) {
        return put(visit, verbs.activate().undo(visit.actor(), seen(visit)), "undone");
    }

    private Answer activated(Visit visit) {
        String reference = visit.input().text("reference");
        String why = visit.input().text("why");
        Outcome<Activation> made =
                verbs.activate().by(visit.actor(), new ActivatePolicy.Command(reference, why, seen(visit)));
        return made instanceof Outcome.Refused<Activation> refused
                ? activating(422, visit, reference, why, refused.reasons())
                : put(visit, made, "activated");
    }

    private static int seen(Visit visit) {
        return (int) visit.input().id("seen");
    }

    private Answer put(Visit visit, Outcome<Activation> made, String step) {
        if (made instanceof Outcome.Done<Activation> done) {
            String what = Links.encoded(done.value().reference());
            return new Answer.Sent(view.address("?done=" + step + "&what=" + what));
        }
        return made instanceof Outcome.Refused<Activation> refused
                ? shelf(409, visit, null, refused.reasons())
                : undone(made);
    }

    private interface OfPart {
        Answer of(PolicyPart part, ViewPolicies.Version version);
    }

    private Answer onPart(Visit visit, OfPart step) {
        String of = visit.input().text("of");
        Outcome<ViewPolicies.Version> version = verbs.view().one(visit.actor(), of.isEmpty() ? null : of);
        PolicyPart part = PolicyPart.of(visit.input().text("part")).orElse(null);
        if (version instanceof Outcome.Done<ViewPolicies.Version> done) {
            return part == null ? undone(Outcome.notFound("part")) : step.of(part, done.value());
        }
        return undone(version);
    }

    private Answer shown(Visit visit, PolicyPart part, ViewPolicies.Version version) {
        String item = visit.input().text("item");
        PolicyDraft draft = draft(visit, part, version, item);
        if (!draft.isThere()) {
            return undone(Outcome.notFound("item"));
        }
        boolean list = part.list() != null && item.isEmpty();
        PolicyPages.Effect standing = part == PolicyPart.ROLES ? standing(visit, version) : null;
        PolicyPages.PartForm fields = list ? null : form.of(draft, item, null, List.of(), standing, "");
        return page(200, visit, part, version, draft, fields);
    }

    /** Which roles nobody holds as it is, before anything is changed (R54). */
    private PolicyPages.Effect standing(Visit visit, ViewPolicies.Version version) {
        PolicyPages.Effect now = verbs.preview()
                .by(visit.actor(), version.profile().reference())
                .map(effects::of)
                .orElseThrow();
        return now.warnings().isEmpty()
                ? null
                : new PolicyPages.Effect(view.text("effect.standing"), List.of(), now.warnings(), List.of());
    }

    private Answer changed(Visit visit, PolicyPart part, ViewPolicies.Version version, String step) {
        String item = visit.input().text("item");
        PolicyDraft draft = draft(visit, part, version, item);
        if (!draft.isThere()) {
            return undone(Outcome.notFound("item"));
        }
        boolean remove = step.equals("remove");
        draft.take(visit.input());
        if (remove) {
            draft.remove();
        }
        boolean seen = draft.mark().equals(visit.input().text("previewed"));
        return (step.equals("save") && seen) || remove
                ? saved(visit, part, version, draft)
                : previewed(200, visit, part, version, draft, List.of());
    }

    private Answer previewed(
            int status,
            Visit visit,
            PolicyPart part,
            ViewPolicies.Version version,
            PolicyDraft draft,
            List<Reason> others) {
        String of = version.profile().reference();
        Outcome<PreviewPolicy.Effect> effect = verbs.preview().of(visit.actor(), of, draft.bytes());
        if (effect instanceof Outcome.Done<PreviewPolicy.Effect> done) {
            return answer(status, visit, part, version, draft, others, effects.of(done.value()), draft.mark());
        }
        return effect instanceof Outcome.Refused<PreviewPolicy.Effect> refused
                ? answer(422, visit, part, version, draft, refused.reasons(), null, "")
                : undone(effect);
    }

    private Answer saved(Visit visit, PolicyPart part, ViewPolicies.Version version, PolicyDraft draft) {
        String of = version.profile().reference();
        String item = draft.subject().path("name").asText();
        String note = view.title(part) + (part.list() == null || item.isEmpty() ? "" : ": " + item);
        Outcome<ProfileVersion> made =
                verbs.change().by(visit.actor(), new ChangePolicy.Command(of, draft.bytes(), note));
        if (made instanceof Outcome.Done<ProfileVersion> done) {
            return new Answer.Sent(savedAt(visit, part, done.value()));
        }
        if (!(made instanceof Outcome.Refused<ProfileVersion> refused)) {
            return undone(made);
        }
        boolean overtaken =
                refused.reasons().stream().anyMatch(reason -> reason.code().endsWith("changed-meanwhile"));
        return overtaken
                ? overtaken(visit, part, version, refused.reasons())
                : answer(422, visit, part, version, draft, refused.reasons(), null, "");
    }

    private String savedAt(Visit visit, PolicyPart part, ProfileVersion made) {
        String reference = made.profile().reference();
        boolean inForce = verbs.view()
                .one(visit.actor(), null)
                .orElseThrow()
                .profile()
                .reference()
                .equals(reference);
        String where = "?part=" + part.key() + (inForce ? "" : "&of=" + Links.encoded(reference));
        return view.address(where + "&done=" + (inForce ? "saved" : "kept") + "&what=" + Links.encoded(reference));
    }

    /** What was typed, over the version that somebody else has made meanwhile. */
    private Answer overtaken(Visit visit, PolicyPart part, ViewPolicies.Version version, List<Reason> reasons) {
        ViewPolicies.Shelf shelf = verbs.view().all(visit.actor()).orElseThrow();
        String id = version.profile().id();
        String now = shelf.inForce().startsWith(id + "@")
                ? shelf.inForce()
                : shelf.policies().stream()
                        .filter(policy -> policy.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .newest()
                        .profile()
                        .reference();
        ViewPolicies.Version newest = verbs.view().one(visit.actor(), now).orElseThrow();
        PolicyDraft draft = draft(visit, part, newest, visit.input().text("item"));
        if (!draft.isThere()) {
            return undone(Outcome.notFound("item"));
        }
        draft.take(visit.input());
        return previewed(409, visit, part, newest, draft, reasons);
    }

    private PolicyDraft draft(Visit visit, PolicyPart part, ViewPolicies.Version version, String item) {
        byte[] document = verbs.view()
                .document(visit.actor(), version.profile().reference())
                .orElseThrow();
        return new PolicyDraft(verbs.schema(), document, part, part.list() == null ? "" : item);
    }

    private Answer answer(
            int status,
            Visit visit,
            PolicyPart part,
            ViewPolicies.Version version,
            PolicyDraft draft,
            List<Reason> reasons,
            PolicyPages.Effect effect,
            String mark) {
        String item = visit.input().text("item");
        return page(status, visit, part, version, draft, form.of(draft, item, visit.input(), reasons, effect, mark));
    }

    private Answer page(
            int status,
            Visit visit,
            PolicyPart part,
            ViewPolicies.Version version,
            PolicyDraft draft,
            PolicyPages.PartForm fields) {
        ViewPolicies.Shelf shelf = verbs.view().all(visit.actor()).orElseThrow();
        String of = version.profile().reference();
        boolean inForce = of.equals(shelf.inForce());
        String named = inForce ? "" : of;
        List<PolicyPages.Item> items = fields == null
                ? draft.items().stream().map(each -> item(part, each, named)).toList()
                : List.of();
        Input input = visit.input();
        PolicyPages.Part page = new PolicyPages.Part(
                part.key(),
                fields == null || fields.item().isEmpty()
                        ? view.title(part)
                        : view.titled(part, draft.subject().path("name").asText()),
                view.text("part." + part.key() + ".lead"),
                visit.token(),
                view.address(""),
                view.address(""),
                of,
                view.text(inForce ? "of.in-force" : "of.waiting", of),
                input.has("done") ? view.text("done." + doneKey(input), input.text("what")) : null,
                shelf.activations().size(),
                inForce && input.text("done").equals("saved"),
                view.links(named, part.key()),
                items,
                fields == null ? view.itemAddress(part, PolicyDraft.NEW, named) : null,
                fields != null && part == PolicyPart.AREAS && !fields.item().equals(PolicyDraft.NEW),
                fields);
        return new Answer.Shown(status, "policy-part", page);
    }

    private PolicyPages.Item item(PolicyPart part, JsonNode item, String of) {
        return view.item(part, item, of);
    }
}
