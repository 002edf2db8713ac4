package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.jira.page.CasePage.EarlierRow;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.SubjectFile;
import org.conductregister.report.ConductReport;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Review;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.CaseMoves;
import org.conductregister.subject.Likeness;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SuggestSubjects.Suggestion;

/** Puts a subject's record into words. */
final class SubjectView {

    private final PageParts parts;
    private final Wording words;
    private final SubjectForms forms;
    private final BannerWording lines;
    private final Policies policies;

    SubjectView(PageParts parts, SubjectForms forms, BannerWording lines, Policies policies) {
        this.parts = parts;
        this.words = parts.words();
        this.forms = forms;
        this.lines = lines;
        this.policies = policies;
    }

    SubjectPage.Header header(SubjectFile file) {
        Subject subject = file.subject();
        String merged = file.merged().stream()
                .map(other -> other.name() + " (" + other.id() + ")")
                .collect(Collectors.joining(", "));
        return new SubjectPage.Header(
                subject.name(),
                words.word(subject.kind()),
                subject.actsFor() == null ? null : words.text("conduct.subject.acts-for", subject.actsFor()),
                merged.isEmpty() ? null : words.text("conduct.subject.merged", merged),
                SubjectForms.sorted(subject)
                        .map(mark -> new SubjectPage.Mark(words.word(mark.kind()), forms.shown(mark)))
                        .toList());
    }

    List<EarlierRow> inForce(SubjectFile file) {
        return file.restrictions().stream()
                .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                .map(restriction -> row(restriction, lines.of(restriction).instruction()))
                .toList();
    }

    /** Everything on record, by kind. */
    List<SubjectPage.Rows> lists(SubjectFile file) {
        return List.of(
                rows("reports", reports(file)),
                rows("restrictions", restrictions(file)),
                rows("letters", letters(file)),
                rows("reviews", reviews(file)),
                rows("appeals", appeals(file)));
    }

    private SubjectPage.Rows rows(String kind, List<EarlierRow> rows) {
        return new SubjectPage.Rows("conduct-subject-" + kind, words.text("conduct.subject.list." + kind), rows);
    }

    private List<EarlierRow> restrictions(SubjectFile file) {
        return file.restrictions().stream()
                .map(restriction -> row(restriction, typeOf(restriction)))
                .toList();
    }

    private EarlierRow row(Restriction restriction, String what) {
        return new EarlierRow(
                what,
                parts.links().caseOf(restriction.reportId()),
                words.word(restriction.state()),
                Tones.of(restriction.state()),
                restriction.state() == RestrictionState.ACTIVE
                        ? words.text(
                                "conduct.subject.review-by", parts.moments().day(restriction.reviewDate()))
                        : null);
    }

    private String typeOf(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .map(type -> type.name())
                .orElse(restriction.typeKey());
    }

    private List<EarlierRow> reports(SubjectFile file) {
        return file.reports().stream().map(this::row).toList();
    }

    private EarlierRow row(ConductReport report) {
        return new EarlierRow(
                report.issue().key() + " " + report.incident().topic(),
                parts.links().caseOf(report.id()),
                words.word(
                        report.decision() == null
                                ? report.state()
                                : report.decision().outcome()),
                Tones.of(report.state()),
                parts.moments().time(report.filedAt()));
    }

    private List<EarlierRow> letters(SubjectFile file) {
        return file.letters().stream()
                .map(letter -> new EarlierRow(
                        letter.title(),
                        parts.links().caseOf(letter.reportId()) + "#letter-" + letter.id(),
                        words.word(letter.state()),
                        Tones.of(letter.state()),
                        letter.sentAt() == null ? null : parts.moments().time(letter.sentAt())))
                .toList();
    }

    private List<EarlierRow> reviews(SubjectFile file) {
        return file.reviews().stream().map(this::row).toList();
    }

    private EarlierRow row(Review review) {
        return new EarlierRow(
                words.text("conduct.subject.review-of", parts.moments().day(review.due())),
                parts.links().caseOf(review.reportId()) + "#conduct-reviews",
                review.isOpen()
                        ? words.text("conduct.review.state.open")
                        : words.word(review.decision().outcome()),
                Tones.ofReview(review.isOpen(), false),
                null);
    }

    private List<EarlierRow> appeals(SubjectFile file) {
        return file.appeals().stream()
                .map(appeal -> new EarlierRow(
                        words.word(appeal.kind()),
                        parts.links().caseOf(appeal.reportId()) + "#conduct-appeals",
                        words.word(appeal.state()),
                        appeal.isOpen() ? "aui-lozenge-inprogress" : "aui-lozenge-success",
                        parts.moments().time(appeal.lodging().at())))
                .toList();
    }

    List<SubjectPage.Suggested> suggested(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(each -> new SubjectPage.Suggested(
                        each.subject().name(),
                        parts.links().subject(each.subject().id()),
                        words.word(each.subject().kind()),
                        each.whys().stream().map(this::why).toList(),
                        forms.mergeWith(each.subject())))
                .toList();
    }

    private String why(Likeness likeness) {
        return words.text("conduct.subject.alike." + likeness.in(), likeness.value());
    }

    // What would come of a form ------------------------------------------------------------------------------------

    List<String> would(AmendSubject.Preview preview) {
        List<String> told = new ArrayList<>();
        Subject before = preview.before();
        Subject after = preview.after();
        if (!before.name().equals(after.name())) {
            told.add(words.text("conduct.subject.would.name", before.name(), after.name()));
        }
        if (before.kind() != after.kind()) {
            told.add(words.text("conduct.subject.would.kind", words.word(before.kind()), words.word(after.kind())));
        }
        SubjectForms.sorted(after)
                .filter(mark -> !before.identifiers().contains(mark))
                .forEach(mark -> told.add(words.text("conduct.subject.would.add", forms.shown(mark))));
        SubjectForms.sorted(before)
                .filter(mark -> !after.identifiers().contains(mark))
                .forEach(mark -> told.add(words.text("conduct.subject.would.remove", forms.shown(mark))));
        if (after.actsFor() != null && !after.actsFor().equals(before.actsFor())) {
            told.add(words.text("conduct.subject.acts-for", after.actsFor()));
        }
        return told;
    }

    List<String> would(MergeSubjects.Preview preview) {
        List<String> told = new ArrayList<>();
        told.add(words.text(
                "conduct.subject.would.merge",
                preview.other().name(),
                preview.survivor().name()));
        SubjectForms.sorted(preview.other())
                .forEach(mark -> told.add(words.text("conduct.subject.would.mark", forms.shown(mark))));
        along(preview.along(), told);
        return told;
    }

    List<String> would(SplitSubject.Preview preview) {
        List<String> told = new ArrayList<>();
        told.add(words.text(
                "conduct.subject.would.split",
                preview.goes().name(),
                preview.stays().name()));
        SubjectForms.sorted(preview.goes())
                .forEach(mark -> told.add(words.text("conduct.subject.would.mark", forms.shown(mark))));
        along(preview.along(), told);
        return told;
    }

    private void along(CaseMoves.Along along, List<String> told) {
        along.cases()
                .forEach(report -> told.add(words.text(
                        "conduct.subject.would.case",
                        report.issue().key(),
                        report.incident().topic())));
        told.add(words.text(
                "conduct.subject.would.along",
                along.inForce(),
                along.letters(),
                along.openReviews(),
                along.openAppeals()));
    }
}
