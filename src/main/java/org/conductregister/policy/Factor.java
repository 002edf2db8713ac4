package org.conductregister.policy;

/** What an assessor must weigh, each answered in words (R10, R49, R50). */
public enum Factor {
    /** Whether there is more here than persistence or reasonable annoyance, which alone are not misconduct (R10). */
    MORE_THAN_PERSISTENCE,
    IMPACT_ON_PEOPLE,
    COMMUNICATION_TO_DATE,
    /** How the organisation itself handled the matter (R49). */
    OWN_EFFORTS,
    NATURE_OF_CONDUCT,
    HISTORY,
    PRIOR_CONDUCT,
    /** Difficult circumstances and specific needs of the person (R10). */
    CIRCUMSTANCES_AND_NEEDS,
    IMMEDIACY_OF_RISK,
    IMPACT_ON_RESOURCES,
    REASONABLE_AND_PROPORTIONATE,
    /** What is expected of the person, and of the organisation, from now on (R49). */
    FUTURE_EXPECTATIONS
}
