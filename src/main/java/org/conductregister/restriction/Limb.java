package org.conductregister.restriction;

import java.util.List;
import org.conductregister.policy.GateRule;

/** The limbs of the gate, one of which must apply before anyone is restricted (R53). */
public enum Limb {
    /** A written notice was sent, and the conduct went on. */
    NOTICE_IGNORED,
    /** There is an imminent, ongoing or increasing threat. */
    THREAT,
    /** The assessment alone; where the policy asks for no notice before the letter that imposes the restriction. */
    ASSESSMENT;

    /** The limbs that a policy with this rule knows, in the order in which they are looked for. */
    public static List<Limb> under(GateRule rule) {
        return switch (rule) {
            case NOTICE_FIRST -> List.of(NOTICE_IGNORED, THREAT);
            case LETTER_FIRST -> List.of(NOTICE_IGNORED, THREAT, ASSESSMENT);
        };
    }
}
