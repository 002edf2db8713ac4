package org.conductregister.report;

import java.time.Instant;
import java.util.Set;
import org.conductregister.restriction.Limb;

/**
 * What an assessor decided on a report (R52).
 *
 * @param outcome one of three
 * @param reason why, in words
 * @param limb for restrictions, which limb of the gate applied (R53); otherwise null
 * @param recommended for restrictions, keys of the restriction types recommended; otherwise empty
 * @param decidedBy user key
 * @param at when
 */
public record Decision(
        OutcomeKind outcome, String reason, Limb limb, Set<String> recommended, String decidedBy, Instant at) {

    /** The three outcomes (R52). */
    public enum OutcomeKind {
        NO_ACTION,
        WRITTEN_NOTICE,
        RESTRICT
    }

    /** Copies the recommendations. */
    public Decision {
        recommended = recommended == null ? Set.of() : Set.copyOf(recommended);
    }

    /** What came of it and when; neither why nor by whom (R58, R112). */
    Decision outcomeAlone() {
        return new Decision(outcome, null, null, Set.of(), null, at);
    }
}
