package org.conductregister.policy;

/** What an assessment must weigh, each answered in words (R50). */
public enum Factor {
    IMPACT_ON_PEOPLE,
    COMMUNICATION_TO_DATE,
    NATURE_OF_CONDUCT,
    HISTORY,
    IMMEDIACY_OF_RISK,
    IMPACT_ON_RESOURCES,
    REASONABLE_AND_PROPORTIONATE,
    PRIOR_CONDUCT
}
