package org.conductregister.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActivationGate;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.PermittedTerms;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.review.ReviewDecision.ReviewOutcome;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Decides a review: continue to a new date, change, or lift (R104). A change continues the old terms until the new ones
 * have their letter and are activated. "Was it effective?" must be answered.
 */
public final class DecideReview {

    private final Reviews reviews;
    private final Restrictions restrictions;
    private final Policies policies;
    private final ActiveRestrictions index;
    private final Tickets tickets;
    private final Ledger ledger;

    /**
     * A decision to be made.
     *
     * @param outcome null is refused
     * @param effective whether the restrictions were effective, in words
     * @param reason why, in words; goes into the outcome letter
     * @param nextReview for continue and change: after the old date and within the ceilings
     * @param changes for change: new terms by restriction id; at least one
     */
    public record Command(
            long reviewId,
            ReviewOutcome outcome,
            String effective,
            String reason,
            LocalDate nextReview,
            Map<Long, Terms> changes) {
        /** Copies the changes. */
        public Command {
            changes = changes == null ? Map.of() : Map.copyOf(changes);
        }
    }

    /** Uses these ports. */
    public DecideReview(
            Reviews reviews,
            Restrictions restrictions,
            Policies policies,
            ActiveRestrictions index,
            Tickets tickets,
            Ledger ledger) {
        this.reviews = reviews;
        this.restrictions = restrictions;
        this.policies = policies;
        this.index = index;
        this.tickets = tickets;
        this.ledger = ledger;
    }

    /** The decided review; what it lifts is no longer in force. */
    public Outcome<Review> by(Actor actor, Command command) {
        if (!actor.isAny(Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("DecideReview");
        }
        Outcome<Review> outcome = ledger.write(actor, page -> {
            Review review = reviews.find(command.reviewId()).orElse(null);
            if (review == null) {
                return Outcome.notFound("review");
            }
            if (!review.isOpen()) {
                return Outcome.refused(Reason.of("review.already-decided"));
            }
            List<Restriction> reviewed = restrictions.ofReport(review.reportId()).stream()
                    .filter(restriction -> review.restrictionIds().contains(restriction.id()))
                    .filter(restriction -> restriction.state() == RestrictionState.ACTIVE)
                    .toList();
            List<Reason> reasons = unmet(review, reviewed, command);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Review decided = review.decided(new ReviewDecision(
                    command.outcome(),
                    command.effective().strip(),
                    command.reason().strip(),
                    command.outcome().continues() ? command.nextReview() : null,
                    actor.userKey(),
                    ledger.now()));
            reviews.update(decided);
            page.enter(
                    "review.decided",
                    decided.subjectId(),
                    decided.reportId(),
                    decided.about(),
                    decided.revision(),
                    command.outcome().name());
            reviewed.forEach(restriction -> carryOut(page, actor, restriction, command));
            return Outcome.done(decided);
        });
        if (outcome instanceof Outcome.Done<Review> done) {
            index.refresh();
            if (done.value().issue() != null) {
                tickets.mirror(done.value().issue(), "Decided");
            }
        }
        return outcome;
    }

    private List<Reason> unmet(Review review, List<Restriction> reviewed, Command command) {
        List<Reason> reasons = new ArrayList<>(Limits.texts(texts(command)));
        if (command.effective() == null || command.effective().isBlank()) {
            reasons.add(Reason.at("effective", "review.effective-missing"));
        }
        if (command.reason() == null || command.reason().isBlank()) {
            reasons.add(Reason.at("reason", "review.reason-missing"));
        }
        if (command.outcome() == null || !command.outcome().isChosen()) {
            reasons.add(Reason.at("outcome", "review.outcome-missing"));
            return reasons;
        }
        if (command.outcome().continues() && reviewed.isEmpty()) {
            reasons.add(Reason.at("outcome", "review.nothing-left"));
        } else if (command.outcome().continues()) {
            reasons.addAll(unmetDate(review, reviewed, command));
        }
        if (command.outcome() == ReviewOutcome.CHANGE) {
            reasons.addAll(unmetChanges(reviewed, command.changes()));
        }
        return reasons;
    }

    private static Map<String, String> texts(Command command) {
        Map<String, String> texts = new HashMap<>();
        texts.put("effective", command.effective());
        texts.put("reason", command.reason());
        return texts;
    }

    private List<Reason> unmetDate(Review review, List<Restriction> reviewed, Command command) {
        LocalDate next = command.nextReview();
        if (next != null && !next.isAfter(review.due())) {
            return List.of(Reason.at("nextReview", "review.next-too-early", next, review.due()));
        }
        return reviewed.stream()
                .flatMap(restriction -> Stream.of(
                                ActivationGate.unmetReviewDate(
                                        next,
                                        type(restriction),
                                        policies.of(restriction.policy()),
                                        ledger.today(),
                                        ledger.today()),
                                ActivationGate.unmetEnd(
                                        next, command.changes().getOrDefault(restriction.id(), restriction.terms())))
                        .flatMap(List::stream))
                .distinct()
                .map(reason -> new Reason(reason.code(), "nextReview", reason.args()))
                .toList();
    }

    private List<Reason> unmetChanges(List<Restriction> reviewed, Map<Long, Terms> changes) {
        if (changes.isEmpty()) {
            return List.of(Reason.at("changes", "review.changes-missing"));
        }
        List<Reason> reasons = new ArrayList<>();
        changes.forEach((id, terms) -> {
            Restriction restriction = reviewed.stream()
                    .filter(candidate -> candidate.id() == id)
                    .findFirst()
                    .orElse(null);
            if (restriction == null) {
                reasons.add(Reason.at("changes", "review.change-unknown", id));
            } else {
                reasons.addAll(
                        PermittedTerms.unmet(type(restriction), "changes", terms, ledger.today(), ledger.zone()));
            }
        });
        return reasons;
    }

    private void carryOut(Ledger.Page page, Actor actor, Restriction restriction, Command command) {
        if (command.outcome() == ReviewOutcome.LIFT) {
            save(page, restriction.ended(RestrictionState.LIFTED, ledger.now()), "restriction.lifted");
            return;
        }
        save(page, restriction.continuedTo(command.nextReview()), "restriction.continued");
        Terms changed = command.changes().get(restriction.id());
        if (command.outcome() == ReviewOutcome.CHANGE && changed != null) {
            Restriction replacement = restrictions.add(Restriction.proposed(
                    restriction.reportId(),
                    restriction.subjectId(),
                    restriction.policy(),
                    restriction.typeKey(),
                    changed,
                    command.reason().strip(),
                    command.nextReview(),
                    actor.userKey(),
                    restriction.id()));
            enter(page, replacement, "restriction.proposed");
        }
    }

    private void save(Ledger.Page page, Restriction restriction, String verb) {
        restrictions.update(restriction);
        enter(page, restriction, verb);
    }

    private static void enter(Ledger.Page page, Restriction restriction, String verb) {
        page.enter(
                verb,
                restriction.subjectId(),
                restriction.reportId(),
                restriction.about(),
                restriction.revision(),
                restriction.typeKey());
    }

    private RestrictionType type(Restriction restriction) {
        return policies.of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
    }
}
