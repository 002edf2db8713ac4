package org.conductregister.policy;

/** Sentences to the customer that depend on what was decided; a profile words each of them. */
public enum Phrase {
    /** That a letter replaces an earlier one; may name {@code ${replacedDate}}. */
    REPLACES,
    /** The restrictions are lifted. */
    REVIEW_LIFT,
    /** The restrictions continue; may name {@code ${nextReview}}. */
    REVIEW_CONTINUE,
    /** The restrictions are changed; may name {@code ${nextReview}}. */
    REVIEW_CHANGE,
    /** Nobody reviewed the restrictions in time, and so they ended (R106). */
    REVIEW_LAPSED,
    /** Why they ended. */
    REVIEW_LAPSED_WHY,
    /** The decision appealed stands. */
    APPEAL_STANDS,
    /** The decision appealed is varied; may name {@code ${restrictions}}. */
    APPEAL_VARIED,
    /** The decision appealed is set aside. */
    APPEAL_SET_ASIDE,
    /** A complaint to the chief officer is answered. */
    COMPLAINT_ANSWERED
}
