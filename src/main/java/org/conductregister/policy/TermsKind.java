package org.conductregister.policy;

/** Which typed terms a restriction type is made of. */
public enum TermsKind {
    /** All contact goes to one named person, with a deputy (R62). */
    SOLE_CONTACT,
    /** Only some channels may be used (R61, R70). */
    CHANNELS,
    /** A subject matter is closed (R63). */
    CLOSED_SUBJECT,
    /** What comes in is read and filed (R64). */
    READ_AND_FILE,
    /** Contact only on these days and between these hours (R60). */
    CONTACT_TIMES,
    /** Calls, meetings or letters only up to a length (R60, R69). */
    LENGTH,
    /** Only so many requests or contacts in a period (R60, R65). */
    QUOTA,
    /** Only specific, substantial and serious issues (R65). */
    SERIOUS_ISSUES,
    /** Seen by appointment only (R66). */
    APPOINTMENT,
    /** Banned from premises (R68). */
    PREMISES,
    /** Was directed to leave premises (R67). */
    DIRECTION_TO_LEAVE,
    /** Contact only through a third party (R61). */
    THIRD_PARTY,
    /** An expiation notice was issued (R71). */
    EXPIATION_NOTICE,
    /** Access to services is ended (R72, R73). */
    TERMINATION,
    /** A court has made an order (R74). */
    LEGAL_ORDER,
    /** Staff must take care (R75). */
    CAUTION_MARKER,
    /** A warning in writing, which limits nothing (R76). */
    WRITTEN_WARNING,
    /** Anything else, in words, with a reason (R55). */
    FREE_FORM
}
