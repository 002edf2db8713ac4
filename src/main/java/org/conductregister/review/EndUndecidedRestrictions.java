package org.conductregister.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.conductregister.policy.Occasion;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.restriction.ReviewDates;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Ends what nobody decided in time, and puts on record what is held past its date (R106). No restriction outlives its
 * last day without a decision, and none ends in silence: the journal has it, the staff are told, the ticket says so. A
 * review that has nothing left to review is closed.
 */
public final class EndUndecidedRestrictions {

    private final Reviews reviews;
    private final Restrictions restrictions;
    private final ActiveRestrictions index;
    private final Told told;
    private final Ledger ledger;

    /**
     * What a run did.
     *
     * @param lapsed how many restrictions ended
     * @param held how many reviews are newly on record as holding restrictions past their date
     * @param failures one line for each review that could not be dealt with; tried again at the next run
     */
    public record Result(int lapsed, int held, List<String> failures) {}

    /** What became of one review. */
    private record Step(Review review, List<Restriction> ended, List<Restriction> left) {
        static final Step NONE = new Step(null, List.of(), List.of());
    }

    /** Uses these ports. */
    public EndUndecidedRestrictions(
            Reviews reviews, Restrictions restrictions, ActiveRestrictions index, Told told, Ledger ledger) {
        this.reviews = reviews;
        this.restrictions = restrictions;
        this.index = index;
        this.told = told;
        this.ledger = ledger;
    }

    /** One run; for the app itself and, by hand, for an administrator. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("EndUndecidedRestrictions");
        }
        Failures failures = new Failures();
        int[] lapsed = {0};
        int[] held = {0};
        LocalDate opened = told.horizon(ledger.today());
        for (Review review : reviews.openUntil(opened)) {
            failures.tried(review.about(), () -> {
                Step step = take(review.id());
                lapsed[0] += step.ended().size();
                held[0] += tell(review, step) ? 1 : 0;
            });
        }
        for (Restriction never : restrictions.dueForReview(ledger.today().minusDays(1))) {
            failures.tried(never.about(), () -> lapsed[0] += endUnreviewed(never.id()) ? 1 : 0);
        }
        if (lapsed[0] > 0) {
            index.refresh();
        }
        return Outcome.done(new Result(lapsed[0], held[0], failures.lines()));
    }

    private Step take(long reviewId) {
        return ledger.write(Actor.SYSTEM, page -> {
                    Review review = reviews.find(reviewId).orElseThrow();
                    if (!review.isOpen()) {
                        return Outcome.done(Step.NONE);
                    }
                    List<Restriction> inForce = inForce(review);
                    List<Restriction> past =
                            inForce.stream().filter(this::isPast).toList();
                    List<Restriction> left = inForce.stream()
                            .filter(each -> !past.contains(each))
                            .toList();
                    past.forEach(restriction -> end(page, restriction));
                    return Outcome.done(new Step(after(page, review, left), past, left));
                })
                .orElseThrow();
    }

    private List<Restriction> inForce(Review review) {
        return restrictions.ofReport(review.reportId()).stream()
                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                .filter(restriction -> restriction.reviewDate().equals(review.due()))
                .toList();
    }

    private boolean isPast(Restriction restriction) {
        LocalDate last = ReviewDates.lastDay(restriction, told.type(restriction), told.policyOf(restriction));
        return last.isBefore(ledger.today());
    }

    private void end(Ledger.Page page, Restriction restriction) {
        Restriction ended = restriction.ended(RestrictionState.LAPSED, ledger.now());
        restrictions.update(ended);
        page.enter(
                "restriction.lapsed",
                ended.subjectId(),
                ended.reportId(),
                ended.about(),
                ended.revision(),
                ended.typeKey());
    }

    /** The review after this step; null if nothing about it changed. */
    private Review after(Ledger.Page page, Review review, List<Restriction> left) {
        if (left.isEmpty()) {
            return closed(page, review);
        }
        if (review.isOverdue(ledger.today()) && !review.held()) {
            Review holding = review.holding();
            reviews.update(holding);
            enter(page, "review.held", holding, last(left).toString());
            return holding;
        }
        return null;
    }

    private Review closed(Ledger.Page page, Review review) {
        boolean lapsed = restrictions.ofReport(review.reportId()).stream()
                .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                .anyMatch(restriction -> restriction.state() == RestrictionState.LAPSED);
        ReviewOutcome outcome = lapsed ? ReviewOutcome.LAPSED : ReviewOutcome.NOTHING_LEFT;
        Review closed = review.decided(new ReviewDecision(outcome, "", "", null, Actor.SYSTEM.userKey(), ledger.now()));
        reviews.update(closed);
        enter(page, "review.closed", closed, outcome.name());
        return closed;
    }

    private static void enter(Ledger.Page page, String verb, Review review, String detail) {
        page.enter(verb, review.subjectId(), review.reportId(), review.about(), review.revision(), detail);
    }

    private boolean tell(Review before, Step step) {
        if (!step.ended().isEmpty()) {
            told.tell(Occasion.RESTRICTION_LAPSED, told.issueOf(before), before.due());
            note(before, "conduct.review.note.lapsed", before.due());
        }
        Review after = step.review();
        if (after == null) {
            return false;
        }
        if (!after.isOpen()) {
            if (after.issue() != null) {
                told.tickets().mirror(after.issue(), "Decided");
            }
            return false;
        }
        told.tell(Occasion.RESTRICTION_HELD, told.issueOf(after), after.due(), last(step.left()));
        note(after, "conduct.review.note.held", last(step.left()));
        return true;
    }

    private void note(Review review, String key, LocalDate day) {
        if (review.issue() != null) {
            told.tickets().note(review.issue(), told.words().text(key, day.toString()));
        }
    }

    private LocalDate last(List<Restriction> left) {
        return left.stream()
                .map(restriction ->
                        ReviewDates.lastDay(restriction, told.type(restriction), told.policyOf(restriction)))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** A restriction whose review could not even be claimed ends all the same. */
    private boolean endUnreviewed(long restrictionId) {
        Restriction found = ledger
                .write(Actor.SYSTEM, page -> {
                    Restriction restriction = restrictions.find(restrictionId).orElseThrow();
                    boolean ends = restriction.state() == RestrictionState.ACTIVE
                            && !restriction.reviewOpened()
                            && isPast(restriction);
                    if (ends) {
                        end(page, restriction);
                    }
                    return Outcome.done(new Step(null, ends ? List.of(restriction) : List.of(), List.of()));
                })
                .orElseThrow()
                .ended()
                .stream()
                .findFirst()
                .orElse(null);
        if (found == null) {
            return false;
        }
        told.tell(Occasion.RESTRICTION_LAPSED, told.caseOf(found.reportId()), found.reviewDate());
        return true;
    }
}
