package org.conductregister.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.conductregister.appeal.Appeal;
import org.conductregister.letter.Letter;
import org.conductregister.policy.LetterKind;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Decision.OutcomeKind;
import org.conductregister.report.OversightDuties;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.Review;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.subject.Subject;
import org.conductregister.verb.JournalEntry;

/**
 * Everything about one case, as far as the one who asks may know it.
 *
 * @param report the report; for the employee who reported {@linkplain ConductReport#asToldToReporter() what they may know}
 * @param subject null while nobody has said whom the report is about
 * @param whole false for the employee who reported: then the lists below are empty (R112)
 * @param letters of this case, oldest first
 * @param restrictions of this case, oldest first
 * @param reviews of this case, oldest first
 * @param appeals appeals and complaints of this case, oldest first
 * @param unheard ids of proposed restrictions that cannot be approved before the customer was heard (R56); none of
 *     them was decided on a threat
 * @param duties bodies outside the process that are to be told, or were (R94, R95)
 * @param earlier the subject's other reports, oldest first (R51)
 * @param history every step on the subject's record, or on this report while it has no subject; oldest first (R90)
 */
public record CaseFile(
        ConductReport report,
        Subject subject,
        boolean whole,
        List<Letter> letters,
        List<Restriction> restrictions,
        List<Review> reviews,
        List<Appeal> appeals,
        Set<Long> unheard,
        List<OversightDuties.Duty> duties,
        List<ConductReport> earlier,
        List<JournalEntry> history) {

    /** What waits to be done next. */
    public enum Step {
        COMPLETE_REPORT,
        ASSESS,
        DECIDE,
        DRAFT_NOTICE,
        ISSUE_NOTICE,
        PROPOSE_RESTRICTIONS,
        DRAFT_CONSIDERATION,
        ISSUE_CONSIDERATION,
        HEAR_CUSTOMER,
        APPROVE_RESTRICTIONS,
        DRAFT_RESTRICTION_LETTER,
        ISSUE_RESTRICTION_LETTER,
        ACTIVATE_RESTRICTIONS,
        DECIDE_REVIEW,
        DRAFT_OUTCOME_LETTER,
        ISSUE_OUTCOME_LETTER,
        TELL_OVERSIGHT,
        TAKE_UP_APPEAL,
        DECIDE_APPEAL,
        DRAFT_APPEAL_LETTER,
        ISSUE_APPEAL_LETTER
    }

    /** Everything that waits in this case, in the order in which it should be done; empty if nothing does, or nobody may know. */
    public List<Step> waiting() {
        if (!whole) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        switch (report.state()) {
            case SUBMITTED -> steps.add(report.missing().isEmpty() ? Step.ASSESS : Step.COMPLETE_REPORT);
            case UNDER_ASSESSMENT -> steps.add(report.assessment().unanswered().isEmpty() ? Step.DECIDE : Step.ASSESS);
            case DECIDED -> addCarryingOut(steps);
            default -> {
                // Nothing waits on a closed report itself; its restrictions may still be under review.
            }
        }
        if (report.state() == ReportState.CLOSED) {
            addRestrictions(steps);
        }
        if (duties.stream().anyMatch(duty -> duty.done() == null)) {
            steps.add(Step.TELL_OVERSIGHT);
        }
        reviews.forEach(review -> addReview(steps, review));
        appeals.forEach(appeal -> addAppeal(steps, appeal));
        return steps.stream().distinct().toList();
    }

    private void addCarryingOut(List<Step> steps) {
        if (report.decision().outcome() == OutcomeKind.WRITTEN_NOTICE) {
            steps.add(hasDraft(LetterKind.WRITTEN_NOTICE) ? Step.ISSUE_NOTICE : Step.DRAFT_NOTICE);
        } else if (report.decision().outcome() == OutcomeKind.RESTRICT) {
            if (restrictions.isEmpty()) {
                steps.add(Step.PROPOSE_RESTRICTIONS);
            }
            addRestrictions(steps);
        }
    }

    private void addRestrictions(List<Step> steps) {
        for (Restriction restriction : restrictions) {
            if (restriction.state() == RestrictionState.PROPOSED) {
                steps.add(unheard.contains(restriction.id()) ? hearing(restriction) : Step.APPROVE_RESTRICTIONS);
            }
        }
        for (Restriction restriction : restrictions) {
            if (restriction.state() == RestrictionState.APPROVED && !isOfAnAppeal(restriction)) {
                if (letters.stream().anyMatch(letter -> letter.tellsOf(restriction.id()))) {
                    steps.add(Step.ACTIVATE_RESTRICTIONS);
                } else {
                    steps.add(
                            letterTells(LetterKind.RESTRICTION, Letter.State.DRAFT, restriction)
                                    ? Step.ISSUE_RESTRICTION_LETTER
                                    : Step.DRAFT_RESTRICTION_LETTER);
                }
            }
        }
    }

    private void addReview(List<Step> steps, Review review) {
        if (review.isOpen()) {
            steps.add(Step.DECIDE_REVIEW);
            return;
        }
        if (review.decision().outcome() == ReviewOutcome.NOTHING_LEFT) {
            return;
        }
        List<Letter> ofReview = letters.stream()
                .filter(letter -> letter.kind() == LetterKind.REVIEW_OUTCOME && letter.reviewId() == review.id())
                .toList();
        if (ofReview.isEmpty()) {
            steps.add(Step.DRAFT_OUTCOME_LETTER);
        } else if (ofReview.stream().noneMatch(letter -> letter.state() == Letter.State.ISSUED)) {
            steps.add(Step.ISSUE_OUTCOME_LETTER);
        }
    }

    private Step hearing(Restriction restriction) {
        if (letterTells(LetterKind.CONSIDERATION, Letter.State.ISSUED, restriction)) {
            return Step.HEAR_CUSTOMER;
        }
        return letterTells(LetterKind.CONSIDERATION, Letter.State.DRAFT, restriction)
                ? Step.ISSUE_CONSIDERATION
                : Step.DRAFT_CONSIDERATION;
    }

    private void addAppeal(List<Step> steps, Appeal appeal) {
        switch (appeal.state()) {
            case LODGED -> steps.add(Step.TAKE_UP_APPEAL);
            case UNDER_CONSIDERATION -> steps.add(Step.DECIDE_APPEAL);
            case DECIDED -> {
                List<Letter> answers = lettersAbout(appeal);
                if (answers.isEmpty()) {
                    steps.add(Step.DRAFT_APPEAL_LETTER);
                } else if (answers.stream().noneMatch(letter -> letter.state() == Letter.State.ISSUED)) {
                    steps.add(Step.ISSUE_APPEAL_LETTER);
                }
            }
        }
    }

    /** The outcome letters of an appeal or complaint, oldest first. */
    public List<Letter> lettersAbout(Appeal appeal) {
        return letters.stream()
                .filter(letter -> letter.appealId() == appeal.id())
                .toList();
    }

    /** Its outcome letter brings it into force, and no restriction letter. */
    private boolean isOfAnAppeal(Restriction restriction) {
        return appeals.stream().anyMatch(appeal -> appeal.replaces(restriction.id()));
    }

    private boolean hasDraft(LetterKind kind) {
        return letters.stream().anyMatch(letter -> letter.kind() == kind && letter.state() == Letter.State.DRAFT);
    }

    private boolean letterTells(LetterKind kind, Letter.State state, Restriction restriction) {
        return letters.stream()
                .anyMatch(letter -> letter.kind() == kind
                        && letter.state() == state
                        && letter.restrictionIds().contains(restriction.id()));
    }
}
