package org.conductregister.appeal;

import java.time.Instant;
import java.util.Set;

/**
 * What was decided on an appeal, or answered to a complaint (R83, R107).
 *
 * @param ruling what becomes of the decision appealed
 * @param customerView the customer's view as the one who decides understood it; what was weighed against the records
 * @param reason why, in words; goes into the outcome letter
 * @param replacements for a variation, the restrictions with the new terms; otherwise empty
 * @param decidedBy user key
 * @param at when
 */
public record AppealDecision(
        Ruling ruling, String customerView, String reason, Set<Long> replacements, String decidedBy, Instant at) {

    /** What can become of a decision appealed; a complaint is answered. */
    public enum Ruling {
        /** The decision stands. */
        STANDS,
        /** The decision stands with other terms. */
        VARIED,
        /** The decision falls. */
        SET_ASIDE,
        /** A complaint is answered; it changes no decision. */
        ANSWERED
    }

    /** Copies the ids. */
    public AppealDecision {
        replacements = Set.copyOf(replacements);
    }
}
