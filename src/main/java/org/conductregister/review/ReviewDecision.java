package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a review decided (R104).
 *
 * @param outcome one of three
 * @param effective whether the restrictions were effective, in words
 * @param reason why, in words
 * @param nextReview the new review date; null when lifted
 * @param decidedBy user key
 * @param at when
 */
public record ReviewDecision(
        ReviewOutcome outcome, String effective, String reason, LocalDate nextReview, String decidedBy, Instant at) {

    /** The three outcomes. */
    public enum ReviewOutcome {
        CONTINUE,
        CHANGE,
        LIFT
    }
}
