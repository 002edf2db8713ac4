package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Policies;
import org.conductregister.register.SubjectFile;
import org.conductregister.register.ViewSubject;
import org.conductregister.restriction.BannerWording;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SuggestSubjects;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * A subject's whole record over all projects (R51), and the forms that say who is who. A change is shown before it is made.
 * For those who work on cases.
 */
public final class SubjectServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> DONE = Set.of(SubjectForms.AMEND, SubjectForms.MERGE, SubjectForms.SPLIT);

    private final transient Verbs verbs;
    private final transient SubjectForms forms;
    private final transient SubjectView view;
    private final transient Policies policies;

    /** What this page can do. */
    public record Verbs(
            ViewSubject view,
            SuggestSubjects suggest,
            AmendSubject amend,
            MergeSubjects merge,
            SplitSubject split,
            BannerWording lines) {}

    /** Uses these. */
    @Inject
    public SubjectServlet(PageParts parts, Verbs verbs, Staff staff, HomeRegion region, Policies policies) {
        super(parts);
        this.verbs = verbs;
        this.policies = policies;
        this.forms = new SubjectForms(parts.words(), staff, region);
        this.view = new SubjectView(parts, forms, verbs.lines(), policies);
    }

    @Override
    Answer show(Visit visit) {
        return page(visit, null, null);
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.genuine()) {
            return refused(visit, List.of(Reason.of("form-expired")));
        }
        List<Reason> unknown = forms.unknown(visit.input());
        boolean sure = visit.input().has(SubjectForms.SURE);
        if (!unknown.isEmpty()) {
            return refused(visit, unknown);
        }
        return sure ? carryOut(visit) : preview(visit);
    }

    private Answer preview(Visit visit) {
        long id = visit.input().id("id");
        Input input = visit.input();
        Outcome<List<String>> outcome =
                switch (input.text("action")) {
                    case SubjectForms.AMEND ->
                        verbs.amend()
                                .preview(visit.actor(), forms.amended(id, input))
                                .map(view::would);
                    case SubjectForms.MERGE ->
                        verbs.merge()
                                .preview(visit.actor(), id, input.id("other"))
                                .map(view::would);
                    case SubjectForms.SPLIT ->
                        verbs.split()
                                .preview(visit.actor(), forms.parted(id, input))
                                .map(view::would);
                    default -> Outcome.notFound("form");
                };
        if (outcome instanceof Outcome.Refused<List<String>> refused) {
            return refused(visit, refused.reasons());
        }
        return outcome instanceof Outcome.Done<List<String>> done
                ? page(visit, null, asked(visit, done.value(), null))
                : undone(outcome);
    }

    private SubjectPage.Preview asked(Visit visit, List<String> lines, FormBuilder.Refusal refused) {
        return new SubjectPage.Preview(
                parts().words().text("conduct.subject." + visit.input().text("action") + ".preview"),
                lines,
                forms.confirm(visit.input(), visit.token().name(), refused));
    }

    private Answer carryOut(Visit visit) {
        long id = visit.input().id("id");
        Input input = visit.input();
        String action = input.text("action");
        Outcome<Subject> outcome =
                switch (action) {
                    case SubjectForms.AMEND -> verbs.amend().by(visit.actor(), forms.amended(id, input));
                    case SubjectForms.MERGE -> verbs.merge().by(visit.actor(), forms.merged(id, input));
                    case SubjectForms.SPLIT -> verbs.split().by(visit.actor(), forms.parted(id, input));
                    default -> Outcome.notFound("form");
                };
        if (outcome instanceof Outcome.Done<Subject>) {
            return new Answer.Sent(parts().links().subject(id) + "&done=" + action);
        }
        if (outcome instanceof Outcome.Refused<Subject> refused) {
            return refusedWhenSure(visit, refused.reasons());
        }
        return undone(outcome);
    }

    /** A missing explanation is asked for under the preview, which stays; anything else sends back to the form. */
    private Answer refusedWhenSure(Visit visit, List<Reason> reasons) {
        boolean unexplained = reasons.stream().allMatch(reason -> "reason".equals(reason.field()));
        if (!unexplained) {
            return refused(visit, reasons);
        }
        FormBuilder.Refusal refusal =
                new FormBuilder.Refusal("sure-" + visit.input().text("action"), visit.input(), reasons);
        Outcome<List<String>> again = again(visit);
        return again instanceof Outcome.Done<List<String>> done
                ? page(visit, refusal, asked(visit, done.value(), refusal))
                : undone(again);
    }

    private Outcome<List<String>> again(Visit visit) {
        long id = visit.input().id("id");
        return visit.input().text("action").equals(SubjectForms.MERGE)
                ? verbs.merge()
                        .preview(visit.actor(), id, visit.input().id("other"))
                        .map(view::would)
                : verbs.split()
                        .preview(visit.actor(), forms.parted(id, visit.input()))
                        .map(view::would);
    }

    private Answer refused(Visit visit, List<Reason> reasons) {
        return page(visit, new FormBuilder.Refusal(visit.input().text("action"), visit.input(), reasons), null);
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused, SubjectPage.Preview preview) {
        long asked = visit.input().id("id");
        Outcome<SubjectPage> page = verbs.view().by(visit.actor(), asked).then(file -> verbs.suggest()
                .to(visit.actor(), file.subject().id())
                .then(suggestions -> verbs.split()
                        .brought(visit.actor(), file.subject().id())
                        .map(brought -> page(visit, file, suggestions, brought, refused, preview))));
        if (!(page instanceof Outcome.Done<SubjectPage> done)) {
            return undone(page);
        }
        return refused == null ? Answer.shown("subject", done.value()) : Answer.refused("subject", done.value());
    }

    private SubjectPage page(
            Visit visit,
            SubjectFile file,
            List<SuggestSubjects.Suggestion> suggestions,
            List<SplitSubject.Brought> brought,
            FormBuilder.Refusal refused,
            SubjectPage.Preview preview) {
        Subject subject = file.subject();
        String done = visit.input().text("done");
        long asked = visit.input().id("id");
        return new SubjectPage(
                subject.id(),
                parts().words().text("conduct.subject.title", subject.name()),
                visit.token(),
                parts().links().page("register"),
                view.header(file),
                refused == null && preview == null && DONE.contains(done)
                        ? parts().words().text("conduct.subject." + done + ".done")
                        : null,
                asked == subject.id() ? null : parts().words().text("conduct.subject.moved", asked),
                preview,
                view.inForce(file),
                view.lists(file),
                view.suggested(suggestions),
                Stream.of(
                                forms.amend(subject, refused),
                                forms.merge(refused),
                                subject.identifiers().size() > 1 ? forms.split(file, brought, refused) : null)
                        .filter(Objects::nonNull)
                        .toList(),
                new HistoryText(parts().words(), parts().moments(), policies.active()).of(file.timeline()));
    }
}
