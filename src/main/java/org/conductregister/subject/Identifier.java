package org.conductregister.subject;

import java.util.Locale;

/**
 * Something a ticket shows by which a subject is recognised. Normalised at construction, so that equal means same.
 *
 * @param kind what kind of mark
 * @param value normalised; never blank
 */
public record Identifier(Kind kind, String value) {

    /** Kinds of marks. */
    public enum Kind {
        /** Jira's immutable user key. */
        USER,
        /** A mail address. */
        EMAIL,
        /** A JSM organisation's id. */
        ORGANISATION
    }

    /** Normalises; mail addresses are compared without case. */
    public Identifier {
        value = value == null ? "" : value.strip();
        if (kind == Kind.EMAIL) {
            value = value.toLowerCase(Locale.ROOT);
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an identifier needs a value");
        }
    }

    /** The mark of a Jira account. */
    public static Identifier user(String userKey) {
        return new Identifier(Kind.USER, userKey);
    }

    /** The mark of a mail address. */
    public static Identifier email(String address) {
        return new Identifier(Kind.EMAIL, address);
    }
}
