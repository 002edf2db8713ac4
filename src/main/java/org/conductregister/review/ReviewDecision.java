package org.conductregister.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a review (R104).
 *
 * @param outcome what a person chose, or what the clock left
 * @param effective whether the restrictions were effective, in words; empty if nobody decided
 * @param reason why, in words; empty if nobody decided
 * @param nextReview the new review date; null when nothing continues
 * @param decidedBy user key
 * @param at when
 */
public record ReviewDecision(
        ReviewOutcome outcome, String effective, String reason, LocalDate nextReview, String decidedBy, Instant at) {

    /** How a review ends. */
    public enum ReviewOutcome {
        CONTINUE,
        CHANGE,
        LIFT,
        /** Nobody decided in time, and so the restrictions ended (R106). */
        LAPSED,
        /** Every restriction had ended otherwise before anybody decided. */
        NOTHING_LEFT;

        /** What a person can choose (R104). */
        public static List<ReviewOutcome> choices() {
            return List.of(CONTINUE, CHANGE, LIFT);
        }

        /** Whether a person chose it. */
        public boolean isChosen() {
            return choices().contains(this);
        }

        /** Whether restrictions stay in force after it. */
        public boolean continues() {
            return this == CONTINUE || this == CHANGE;
        }
    }
}
