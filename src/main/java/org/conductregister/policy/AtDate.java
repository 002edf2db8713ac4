package org.conductregister.policy;

/** What becomes of a restriction whose review date passes without a decision (R106). Neither is ever silent. */
public enum AtDate {
    /** It ends on that day. */
    LAPSE,
    /** It stays in force while the overdue review escalates, for as long as {@code holdAtMost}; then it ends. */
    HOLD
}
