package org.conductregister.policy;

/** The letters a profile brings a template for. */
public enum LetterKind {
    /** First written notice with expectations (R78). */
    WRITTEN_NOTICE,
    /** Notice that restrictions are imposed (R80). */
    RESTRICTION,
    /** What a review decided (R82). */
    REVIEW_OUTCOME
}
