package org.conductregister.subject;

/**
 * One thing in which another subject is alike: a reason to look, and no more.
 *
 * @param in what is alike
 * @param value what the other one has
 */
public record Likeness(In in, String value) {

    /** In what two can be alike, the strongest first. */
    public enum In {
        /** The same Jira account, which nobody but one can have. */
        USER,
        /** The same organisation. */
        ORGANISATION,
        /** The same number but for its prefix or extension. */
        PHONE,
        /** The same house but for the unit, or but for the town. */
        ADDRESS,
        /** The same mailbox but for its tag, its dots or its domain. */
        EMAIL,
        /** Nearly the same name; a name alone says little. */
        NAME
    }
}
