package org.conductregister.jira.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.page.FormBuilder.Refusal;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.Letter;
import org.conductregister.letter.LetterRoles;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.Section;
import org.conductregister.register.CaseFile;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;

/** The forms for a case's letters: each only for those who may write that kind, and only while it can be changed. */
final class LetterForms {

    private final Wording words;
    private final CaseFile file;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Actor actor;
    private final Refusal refused;

    LetterForms(
            Wording words,
            CaseFile file,
            AppealableDecisions decisions,
            Policies policies,
            Actor actor,
            Refusal refused) {
        this.words = words;
        this.file = file;
        this.decisions = decisions;
        this.policies = policies;
        this.actor = actor;
        this.refused = refused;
    }

    /** One button for each letter that waits to be drafted. */
    List<Form> drafts() {
        List<Form> forms = new ArrayList<>();
        List<CaseFile.Step> waiting = file.waiting();
        if (waiting.contains(CaseFile.Step.DRAFT_NOTICE)) {
            addDraft(forms, LetterKind.WRITTEN_NOTICE, 0);
        }
        if (waiting.contains(CaseFile.Step.DRAFT_CONSIDERATION)) {
            addDraft(forms, LetterKind.CONSIDERATION, 0);
        }
        if (waiting.contains(CaseFile.Step.DRAFT_RESTRICTION_LETTER)) {
            addDraft(forms, LetterKind.RESTRICTION, 0);
        }
        file.reviews().stream()
                .filter(review -> !review.isOpen())
                .filter(review -> review.decision().outcome() != ReviewOutcome.NOTHING_LEFT)
                .filter(review -> isMissing(LetterKind.REVIEW_OUTCOME, review))
                .forEach(review -> addDraft(forms, LetterKind.REVIEW_OUTCOME, review.id()));
        file.appeals().stream()
                .filter(appeal -> !appeal.isOpen() && file.lettersAbout(appeal).isEmpty())
                .filter(appeal -> mayWrite(LetterKind.APPEAL_OUTCOME, appeal.id()))
                .forEach(appeal -> forms.add(form("draft-appeal-" + appeal.id(), "draft")
                        .hidden("kind", LetterKind.APPEAL_OUTCOME)
                        .hidden("appealId", appeal.id())
                        .build(null, "conduct.draft.APPEAL_OUTCOME")));
        return forms;
    }

    private boolean isMissing(LetterKind kind, Review review) {
        return file.letters().stream().noneMatch(letter -> letter.kind() == kind && letter.reviewId() == review.id());
    }

    /** Null unless this draft may be changed. */
    Form edit(Letter letter) {
        if (isClosed(letter)) {
            return null;
        }
        FormBuilder form = form("letter-" + letter.id() + "-edit", "rewrite")
                .hidden("letterId", letter.id())
                .hidden("sections", letter.sections().size())
                .text("title", letter.title(), true);
        for (int i = 0; i < letter.sections().size(); i++) {
            Section section = letter.sections().get(i);
            form.area("text" + i, label(letter, i), null, section.text(), section.clause() != null);
        }
        return form.choice(
                        "select", "format", formats(), letter.manner().format().name(), true)
                .text("language", letter.manner().language(), false)
                .secondary()
                .build("conduct.letter.edit", "conduct.letter.save");
    }

    /** A section without a clause and a heading greets at the beginning, and signs at the end. */
    private String label(Letter letter, int index) {
        Section section = letter.sections().get(index);
        if (!section.heading().isBlank()) {
            return section.heading();
        }
        if (section.clause() != null) {
            return words.word(section.clause());
        }
        boolean last = index > 0 && index == letter.sections().size() - 1;
        return words.text(last ? "conduct.letter.closing" : "conduct.letter.opening");
    }

    /** Null unless this draft may be issued. */
    Form issue(Letter letter) {
        if (isClosed(letter)) {
            return null;
        }
        Subject subject = file.subject();
        boolean mail = subject != null && subject.email() != null;
        FormBuilder form = form("letter-" + letter.id() + "-issue", "issue")
                .hidden("letterId", letter.id())
                .choice(
                        "radios",
                        "delivery",
                        List.of(
                                new Choice(
                                        Letter.Delivery.EMAIL.name(),
                                        words.word(Letter.Delivery.EMAIL),
                                        mail ? subject.email() : words.text("conduct.letter.no-address"),
                                        List.of()),
                                new Choice(
                                        Letter.Delivery.POST.name(),
                                        words.word(Letter.Delivery.POST),
                                        words.text("conduct.letter.post.help"),
                                        List.of())),
                        mail ? Letter.Delivery.EMAIL.name() : Letter.Delivery.POST.name(),
                        true);
        form.field("date", "postedOn", "", false, words.text("conduct.letter.posted-on.help"));
        if (imposesSomething(letter)) {
            form.choices(
                    "activate", List.of(Choice.of("yes", words.text("conduct.letter.activate"))), Set.of("yes"), false);
        }
        return form.build(null, "conduct.letter.issue");
    }

    /** Null unless this letter is issued and may be drafted again. */
    Form again(Letter letter) {
        boolean waiting = file.letters().stream().anyMatch(other -> other.replaces() == letter.id());
        if (letter.state() != Letter.State.ISSUED || waiting || !mayWrite(letter.kind(), letter.appealId())) {
            return null;
        }
        return form("letter-" + letter.id() + "-again", "reissue")
                .hidden("letterId", letter.id())
                .secondary()
                .build(null, "conduct.letter.again");
    }

    /** A button for each letter that may be written on this case, though nothing waits for it. */
    List<Form> others() {
        List<Form> forms = new ArrayList<>();
        if (file.report().decision() != null) {
            addOther(forms, LetterKind.CONCLUDED_MATTER, 0);
            addOther(forms, LetterKind.RIGHTS_STATEMENT, 0);
        }
        if (any(RestrictionState.PROPOSED)) {
            addOther(forms, LetterKind.CONSIDERATION, 0);
        }
        file.reviews().stream()
                .filter(Review::isOpen)
                .forEach(review -> addOther(forms, LetterKind.UPCOMING_REVIEW, review.id()));
        return forms;
    }

    private void addOther(List<Form> forms, LetterKind kind, long reviewId) {
        boolean there =
                file.letters().stream().anyMatch(letter -> letter.kind() == kind && letter.reviewId() == reviewId);
        if (!there) {
            addDraft(forms, kind, reviewId);
        }
    }

    /** New terms after an appeal need no box to tick: they come into force with their letter or not at all. */
    private boolean imposesSomething(Letter letter) {
        return letter.kind() != LetterKind.APPEAL_OUTCOME
                && file.restrictions().stream()
                        .anyMatch(restriction -> restriction.state() == RestrictionState.APPROVED
                                && letter.restrictionIds().contains(restriction.id()));
    }

    private boolean any(RestrictionState state) {
        return file.restrictions().stream().anyMatch(restriction -> restriction.state() == state);
    }

    private List<Choice> formats() {
        return Stream.of(Letter.Format.values())
                .map(format -> Choice.of(format.name(), words.word(format)))
                .toList();
    }

    private void addDraft(List<Form> forms, LetterKind kind, long reviewId) {
        if (mayWrite(kind, 0)) {
            forms.add(form("draft-" + kind + "-" + reviewId, "draft")
                    .hidden("kind", kind)
                    .hidden("reviewId", reviewId)
                    .build(null, "conduct.draft." + kind));
        }
    }

    private boolean isClosed(Letter letter) {
        return letter.state() != Letter.State.DRAFT || !mayWrite(letter.kind(), letter.appealId());
    }

    private boolean mayWrite(LetterKind kind, long appealId) {
        return LetterRoles.mayWrite(actor, kind, decisions.heardBy(appealId, policies))
                && decisions.keepingFromItsLetter(actor, appealId).isEmpty();
    }

    private FormBuilder form(String id, String action) {
        return new FormBuilder(words, id, action, refused);
    }
}
