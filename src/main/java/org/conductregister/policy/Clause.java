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
    /** What a review decided. */
    REVIEW_OUTCOME
}
