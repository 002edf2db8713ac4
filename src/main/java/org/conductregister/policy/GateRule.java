package org.conductregister.policy;

/** What must have come before somebody may be restricted; the threat limb is open under each of them (R53). */
public enum GateRule {
    /** A written notice that was ignored. */
    NOTICE_FIRST,
    /** No notice of its own: the policy asks for the letter that imposes the restriction, and for an assessment. */
    LETTER_FIRST
}
