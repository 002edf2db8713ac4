package org.conductregister.review;

/** What a reviewer goes through (R101, R104); the words stand under {@code conduct.review.question.<name>}. */
public enum ReviewQuestion {
    BEHAVIOUR,
    BREACHES,
    EFFECT,
    CUSTOMER_VIEW,
    CIRCUMSTANCES,
    LESS_WOULD_DO,
    RISK,
    NEXT_DATE
}
