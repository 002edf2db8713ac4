package org.conductregister.policy;

/** What a letter can be required to say. A letter that lacks a demanded clause cannot be issued (R80a). */
public enum Clause {
    /** The behaviour complained of. */
    BEHAVIOUR,
    /** What is expected from now on. */
    EXPECTATIONS,
    /** What may follow if it goes on. */
    CONSEQUENCES,
    /** The action taken: what the restriction is. */
    ACTION,
    /** Why it was taken. */
    WHY,
    /** How long it lasts. */
    DURATION,
    /** When it is reviewed. */
    REVIEW_DATE,
    /** How to appeal inside the organisation. */
    INTERNAL_APPEAL,
    /** Who reviews from outside. */
    EXTERNAL_REVIEWER,
    /** Where the public policy is. */
    POLICY_LINK,
    /** That money owed stays owed, where access is terminated (R73). */
    PAYMENT_OBLIGATION,
    /** That the customer may say something before it is decided, how and until when. */
    CHANCE_TO_BE_HEARD,
    /** What a review decided. */
    REVIEW_OUTCOME,
    /** What an appeal decided. */
    APPEAL_OUTCOME,
    /** Which matter is concluded. */
    CONCLUDED_MATTER,
    /** The customer's rights. */
    RIGHTS;

    /** Whether a letter has this section only where a restriction that it tells of demands it. */
    public boolean isOnDemand() {
        return this == PAYMENT_OBLIGATION;
    }
}
