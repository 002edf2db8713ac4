package org.conductregister.review;

import java.util.List;
import java.util.Map;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.conductregister.verb.Words;

/** Records what the customer said on a coming review (R101); for assessors and those who decide. Nothing is replaced. */
public final class RecordView {

    private final Reviews reviews;
    private final Tickets tickets;
    private final Words words;
    private final Ledger ledger;

    /** Uses these ports. */
    public RecordView(Reviews reviews, Tickets tickets, Words words, Ledger ledger) {
        this.reviews = reviews;
        this.tickets = tickets;
        this.words = words;
        this.ledger = ledger;
    }

    /**
     * The review with what was said.
     *
     * @param text blank or over-long is refused, and so is a review that is decided
     */
    public Outcome<Review> by(Actor actor, long reviewId, String text) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("RecordView");
        }
        Outcome<Review> outcome = ledger.write(actor, page -> {
            Review review = reviews.find(reviewId).orElse(null);
            if (review == null) {
                return Outcome.notFound("review");
            }
            List<Reason> reasons = unmet(review, text);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            Review heard = review.hearing(new CustomerView(text.strip(), actor.userKey(), ledger.now()));
            reviews.update(heard);
            page.enter(
                    "review.view-recorded", heard.subjectId(), heard.reportId(), heard.about(), heard.revision(), "");
            return Outcome.done(heard);
        });
        if (outcome instanceof Outcome.Done<Review> done && done.value().issue() != null) {
            tickets.note(done.value().issue(), words.text("conduct.review.note.view", text.strip()));
        }
        return outcome;
    }

    private static List<Reason> unmet(Review review, String text) {
        if (!review.isOpen()) {
            return List.of(Reason.of("review.already-decided"));
        }
        if (text == null || text.isBlank()) {
            return List.of(Reason.at("view", "review.view-missing"));
        }
        return Limits.texts(Map.of("view", text));
    }
}
