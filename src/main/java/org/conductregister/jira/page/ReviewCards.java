package org.conductregister.jira.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.page.CasePage.Fact;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFile;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Evidence;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision;
import org.conductregister.review.ReviewQuestion;

/** The reviews of a case, with their evidence and what the customer said (R101, R103, R104). */
final class ReviewCards {

    private final PageParts parts;
    private final Wording words;
    private final Moments moments;
    private final Staff staff;
    private final BannerWording lines;

    ReviewCards(PageParts parts, Staff staff, BannerWording lines) {
        this.parts = parts;
        this.words = parts.words();
        this.moments = parts.moments();
        this.staff = staff;
        this.lines = lines;
    }

    CasePage.ReviewCard of(Review review, CaseFile file, CaseForms forms, LocalDate today) {
        String state = review.isOpen() ? review.isOverdue(today) ? "overdue" : "open" : "decided";
        return new CasePage.ReviewCard(
                "review-" + review.id(),
                moments.day(review.due()),
                words.text("conduct.review.state." + state),
                Tones.ofReview(review.isOpen(), review.isOverdue(today)),
                review.issue() == null ? null : review.issue().key(),
                review.issue() == null
                        ? null
                        : parts.links().issue(review.issue().key()),
                review.isOverdue(today) ? held(review, file) : null,
                evidence(review),
                review.isOpen() ? questions() : List.of(),
                outcome(review.decision()),
                forms.view(review),
                forms.review(review));
    }

    /** Until when the restrictions stay in force if nobody decides; null if nothing is in force any more. */
    private String held(Review review, CaseFile file) {
        return file.restrictions().stream()
                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                .map(restriction -> lines.of(restriction).lastDay())
                .min(LocalDate::compareTo)
                .map(last -> words.text("conduct.review.held", moments.day(last)))
                .orElse(null);
    }

    private List<Fact> evidence(Review review) {
        List<Fact> facts = new ArrayList<>();
        Evidence evidence = review.evidence();
        if (evidence != null) {
            add(facts, "conduct.review.since", moments.time(evidence.since()));
            add(facts, "conduct.review.breaches", list(evidence.breaches()));
            add(facts, "conduct.review.against", list(against(evidence)));
            add(facts, "conduct.review.threats", list(evidence.threats()));
            add(facts, "conduct.review.reports", list(evidence.reports()));
            add(facts, "conduct.review.tickets", list(evidence.tickets()));
            add(facts, "conduct.review.letters", list(letters(evidence)));
            if (evidence.contacts() != null) {
                add(facts, "conduct.review.contacts", rate(evidence.contacts()));
            }
        }
        review.views()
                .forEach(view -> facts.add(new Fact(
                        words.text("conduct.review.view", staff.nameOf(view.recordedBy()), moments.time(view.at())),
                        view.text())));
        return facts;
    }

    private List<String> against(Evidence evidence) {
        return evidence.against().stream()
                .map(each -> each.ticket() + " (" + moments.day(each.day()) + ")")
                .toList();
    }

    private List<String> letters(Evidence evidence) {
        return evidence.letters().stream()
                .map(sent -> words.word(sent.kind()) + " (" + moments.day(sent.day()) + ")")
                .toList();
    }

    private String rate(Evidence.Contacts contacts) {
        return words.text(
                "conduct.review.contacts.rate",
                oneDigit(contacts.perMonthSince()),
                oneDigit(contacts.perMonthBefore()),
                contacts.days());
    }

    private static String oneDigit(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private List<String> questions() {
        return Stream.of(ReviewQuestion.values())
                .map(question -> words.text("conduct.review.question." + question))
                .toList();
    }

    private List<Fact> outcome(ReviewDecision decision) {
        List<Fact> facts = new ArrayList<>();
        if (decision == null) {
            return facts;
        }
        add(facts, "conduct.form.outcome", words.word(decision.outcome()));
        add(facts, "conduct.form.effective", decision.effective());
        add(facts, "conduct.form.reason", decision.reason());
        add(facts, "conduct.form.nextReview", moments.day(decision.nextReview()));
        String by = decision.outcome().isChosen()
                ? words.text("conduct.case.by", staff.nameOf(decision.decidedBy()), moments.time(decision.at()))
                : words.text("conduct.review.by-clock", moments.time(decision.at()));
        add(facts, "conduct.form.decided", by);
        return facts;
    }

    private String list(List<String> found) {
        return found.isEmpty()
                ? words.text("conduct.review.none")
                : found.stream().collect(Collectors.joining(", "));
    }

    private void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(words.text(label), text));
        }
    }
}
