package org.conductregister.jira.page;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conductregister.jira.page.TemplateView.Beside;
import org.conductregister.letter.EditLetterTemplate;
import org.conductregister.letter.RestoreLetterTemplate;
import org.conductregister.letter.SampleCase;
import org.conductregister.letter.TemplateChange;
import org.conductregister.letter.ViewLetterTemplates;
import org.conductregister.letter.ViewLetterTemplates.Shown;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** The letters of the policy, for administrators: what they say, since when, and how they look in a sample case (R1). */
@AdminOnly
public final class LetterTemplatesServlet extends AdministrationServlet {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final transient TemplateView view;

    /** What this page does. */
    public record Verbs(
            ViewLetterTemplates templates,
            EditLetterTemplate edit,
            RestoreLetterTemplate restore,
            WebSudoManager webSudo) {}

    /** Uses these. */
    @Inject
    public LetterTemplatesServlet(PageParts parts, Verbs verbs) {
        super(parts, verbs.webSudo());
        this.verbs = verbs;
        this.view = new TemplateView(parts);
    }

    @Override
    Answer show(Visit visit) {
        if (!visit.input().has("kind")) {
            Outcome<List<Shown>> all = verbs.templates().all(visit.actor());
            Outcome<TemplatesPage> page = all.then(
                    letters -> verbs.templates().versions(visit.actor()).map(versions -> view.list(letters, versions)));
            return page instanceof Outcome.Done<TemplatesPage> done
                    ? Answer.shown("letter-templates", done.value())
                    : undone(page);
        }
        return onLetter(visit, shown -> {
            TemplateInput form = TemplateInput.of(shown.template(), shown.version(), shown.policy());
            String saved = visit.input().id("saved") == shown.version()
                    ? parts().words().text("conduct.templates.saved", shown.version())
                    : null;
            TemplatePage.Comparison compared = earlier(shown, visit.input().id("compare"))
                    .map(change -> view.since(shown, change))
                    .orElse(null);
            return page(200, visit, shown, form, new Beside(saved, List.of(), null, compared));
        });
    }

    @Override
    Answer take(Visit visit) {
        return onLetter(visit, shown -> {
            String step = visit.input().text("do");
            if (step.equals("restore")) {
                return restored(visit, shown);
            }
            TemplateInput form = TemplateInput.typed(visit.input());
            if (!visit.genuine()) {
                return page(403, visit, shown, form, Beside.refused(List.of(Reason.of("form-expired"))));
            }
            return switch (step) {
                case "save" -> saved(visit, shown, form);
                case "preview" -> previewed(visit, shown, form);
                default -> page(200, visit, shown, rearranged(form, step), Beside.NOTHING);
            };
        });
    }

    private Answer saved(Visit visit, Shown shown, TemplateInput form) {
        Outcome<ProfileVersion> outcome = verbs.edit().by(visit.actor(), form.command(shown.kind()));
        return made(outcome, visit, shown, form);
    }

    private Answer restored(Visit visit, Shown shown) {
        TemplateInput form = TemplateInput.of(shown.template(), shown.version(), shown.policy());
        if (!visit.genuine()) {
            return page(403, visit, shown, form, Beside.refused(List.of(Reason.of("form-expired"))));
        }
        int version = (int) visit.input().id("version");
        int seen = (int) visit.input().id("seen");
        return made(
                verbs.restore()
                        .by(
                                visit.actor(),
                                shown.kind(),
                                version,
                                seen,
                                visit.input().text("policy")),
                visit,
                shown,
                form);
    }

    private Answer made(Outcome<ProfileVersion> outcome, Visit visit, Shown shown, TemplateInput form) {
        if (outcome instanceof Outcome.Done<ProfileVersion> done) {
            return new Answer.Sent(view.address(shown.kind()) + "&saved="
                    + done.value().profile().version());
        }
        if (!(outcome instanceof Outcome.Refused<ProfileVersion> refused)) {
            return undone(outcome);
        }
        boolean overtaken =
                refused.reasons().stream().anyMatch(reason -> reason.code().endsWith("changed-meanwhile"));
        return overtaken
                ? page(
                        409,
                        visit,
                        shown,
                        form.seeing(shown.version(), shown.policy()),
                        new Beside(null, refused.reasons(), null, view.typed(shown, form)))
                : page(422, visit, shown, form, Beside.refused(refused.reasons()));
    }

    private Answer previewed(Visit visit, Shown shown, TemplateInput form) {
        Outcome<SampleCase.Sample> outcome = verbs.templates().sample(visit.actor(), form.command(shown.kind()));
        if (outcome instanceof Outcome.Done<SampleCase.Sample> done) {
            return page(200, visit, shown, form, new Beside(null, List.of(), done.value(), null));
        }
        return outcome instanceof Outcome.Refused<SampleCase.Sample> refused
                ? page(422, visit, shown, form, Beside.refused(refused.reasons()))
                : undone(outcome);
    }

    private static TemplateInput rearranged(TemplateInput form, String step) {
        String number = step.replaceAll("\\D", "");
        int section = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        return switch (step.replaceAll("[^a-z]", "")) {
            case "add" -> form.longer();
            case "remove" -> form.without(section);
            case "up" -> form.moved(section, -1);
            case "down" -> form.moved(section, 1);
            default -> form;
        };
    }

    private interface OfLetter {
        Answer of(Shown shown);
    }

    private Answer onLetter(Visit visit, OfLetter step) {
        LetterKind kind = Stream.of(LetterKind.values())
                .filter(each -> each.name().equals(visit.input().text("kind")))
                .findFirst()
                .orElse(null);
        Outcome<Shown> shown = verbs.templates().one(visit.actor(), kind);
        return shown instanceof Outcome.Done<Shown> done ? step.of(done.value()) : undone(shown);
    }

    private static Optional<TemplateChange> earlier(Shown shown, long version) {
        return shown.changes().stream()
                .filter(change -> change.version() == version)
                .findFirst();
    }

    private Answer page(int status, Visit visit, Shown shown, TemplateInput form, Beside beside) {
        return new Answer.Shown(status, "letter-template", view.page(visit, shown, form, beside));
    }
}
