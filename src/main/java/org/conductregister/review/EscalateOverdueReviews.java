package org.conductregister.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conductregister.alert.Alert;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.PolicyProfile.OverdueStep;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/**
 * Brings a review that is past its date before those whom the policy names, step by step (R103). Each step is taken
 * once: it goes on record first, then people are told and the ticket passes into their hands. After downtime all missed
 * steps are taken together, and each role is told once.
 */
public final class EscalateOverdueReviews {

    private final Reviews reviews;
    private final Told told;
    private final Ledger ledger;

    /**
     * What a run did.
     *
     * @param escalated how many reviews it brought before somebody
     * @param failures one line for each review where something went wrong
     */
    public record Result(int escalated, List<String> failures) {}

    /** The steps that were taken for one review. */
    private record Taken(Review review, List<Role> roles) {}

    /** Uses these ports. */
    public EscalateOverdueReviews(Reviews reviews, Told told, Ledger ledger) {
        this.reviews = reviews;
        this.told = told;
        this.ledger = ledger;
    }

    /** One run; for the app itself and, by hand, for an administrator. */
    public Outcome<Result> by(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("EscalateOverdueReviews");
        }
        Failures failures = new Failures();
        int[] escalated = {0};
        for (Review review : reviews.openUntil(ledger.today().minusDays(1))) {
            failures.tried(review.about(), () -> taken(review.id()).ifPresent(taken -> {
                escalated[0]++;
                show(taken);
            }));
        }
        return Outcome.done(new Result(escalated[0], failures.lines()));
    }

    private Optional<Taken> taken(long reviewId) {
        Outcome<Optional<Taken>> outcome = ledger.write(Actor.SYSTEM, page -> {
            Review review = reviews.find(reviewId).orElseThrow();
            List<OverdueStep> steps = told.policyOf(review).clocks().overdueSteps();
            int reached = reached(review.due(), steps);
            if (!review.isOpen() || reached <= review.escalated()) {
                return Outcome.done(Optional.empty());
            }
            List<Role> roles = steps.subList(review.escalated(), reached).stream()
                    .map(OverdueStep::role)
                    .distinct()
                    .toList();
            String assignee = told.people()
                    .holderOf(roles.get(roles.size() - 1))
                    .map(People.Person::key)
                    .orElse(null);
            Review next = review.escalatedTo(reached, assignee);
            reviews.update(next);
            page.enter(
                    "review.escalated",
                    next.subjectId(),
                    next.reportId(),
                    next.about(),
                    next.revision(),
                    roles.stream().map(Role::name).collect(Collectors.joining(", ")));
            return Outcome.done(Optional.of(new Taken(next, roles)));
        });
        return outcome.orElseThrow();
    }

    private int reached(LocalDate due, List<OverdueStep> steps) {
        return (int) steps.stream()
                .takeWhile(step -> !ledger.today().isBefore(due.plus(step.after())))
                .count();
    }

    private void show(Taken taken) {
        Review review = taken.review();
        Alert alert = Alert.of(
                Occasion.REVIEW_OVERDUE, told.issueOf(review), review.due().toString());
        taken.roles().forEach(role -> told.alerts().tellRole(role, alert));
        if (review.issue() != null) {
            if (review.assigneeKey() != null) {
                told.tickets().assign(review.issue(), review.assigneeKey());
            }
            told.tickets().raisePriority(review.issue());
            told.tickets()
                    .note(
                            review.issue(),
                            told.words()
                                    .text(
                                            "conduct.review.note.overdue",
                                            review.due().toString(),
                                            taken.roles().stream()
                                                    .map(told.words()::word)
                                                    .collect(Collectors.joining(", "))));
        }
    }
}
