package org.conductregister.policy;

/** Which typed terms a restriction type is made of. */
public enum TermsKind {
    /** All contact goes to one named person, with a deputy (R62). */
    SOLE_CONTACT,
    /** Only some channels may be used (R61). */
    CHANNELS,
    /** A subject matter is closed; what comes in on it is read and filed (R63, R64). */
    CLOSED_SUBJECT,
    /** Contact only on these days and between these hours (R60). */
    CONTACT_TIMES,
    /** Anything else, in words, with a reason (R55). */
    FREE_FORM
}
