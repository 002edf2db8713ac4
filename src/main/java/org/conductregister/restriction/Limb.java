package org.conductregister.restriction;

/** The two limbs of the gate, one of which must apply before anyone is restricted (R53). */
public enum Limb {
    /** A written notice was sent, and the conduct went on. */
    NOTICE_IGNORED,
    /** There is an imminent, ongoing or increasing threat. */
    THREAT
}
