package org.conductregister.policy;

/** The letters a profile brings a template for. */
public enum LetterKind {
    /** First written notice with expectations (R78). */
    WRITTEN_NOTICE,
    /** Restrictions are being considered; the customer may answer (R56, R79). */
    CONSIDERATION,
    /** Notice that restrictions are imposed (R80). */
    RESTRICTION,
    /** A review is coming; the customer may be heard (R101). */
    UPCOMING_REVIEW,
    /** What a review decided (R82). */
    REVIEW_OUTCOME,
    /** What an appeal decided (R83). */
    APPEAL_OUTCOME,
    /** A matter is concluded and will not be reopened without new information (R48, R84). */
    CONCLUDED_MATTER,
    /** What the customer's rights are under the policy; enclosed with other letters. */
    RIGHTS_STATEMENT
}
