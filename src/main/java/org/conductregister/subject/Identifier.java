package org.conductregister.subject;

import java.util.Optional;

/**
 * Something a ticket shows by which a subject is recognised. Normalised at construction, so that equal means same.
 *
 * @param kind what kind of mark
 * @param value normalised; never blank
 */
public record Identifier(Kind kind, String value) {

    /** Kinds of marks, the strongest first but for those that came later. */
    public enum Kind {
        /** Jira's immutable user key. */
        USER,
        /** A mail address. */
        EMAIL,
        /** A JSM organisation's id. */
        ORGANISATION,
        /** A telephone number, as the ITU writes it (E.164), with its extension. */
        PHONE,
        /** A postal address on one line; the mark of a property (R88). */
        ADDRESS
    }

    /**
     * Normalises.
     *
     * @throws IllegalArgumentException if nothing is left, or a telephone number is not in the form of E.164
     */
    public Identifier {
        value = value == null ? "" : value.strip();
        if (kind == Kind.EMAIL) {
            value = MailAddress.normalised(value);
        } else if (kind == Kind.ADDRESS) {
            value = PostalLine.compared(value);
        } else if (kind == Kind.PHONE && !PhoneNumber.COMPARED.matcher(value).matches()) {
            throw new IllegalArgumentException("not in the form of E.164");
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an identifier needs a value");
        }
    }

    /** The mark of a Jira account. */
    public static Identifier user(String userKey) {
        return new Identifier(Kind.USER, userKey);
    }

    /** The mark of a mail address, whatever it looks like: Jira lets an account have any. */
    public static Identifier email(String address) {
        return new Identifier(Kind.EMAIL, address);
    }

    /** The mark of a JSM organisation. */
    public static Identifier organisation(String id) {
        return new Identifier(Kind.ORGANISATION, id);
    }

    /**
     * The mark of a telephone number; empty if nobody can have that number.
     *
     * @param region whose national numbers are meant, as two letters of ISO 3166; null for none
     */
    public static Optional<Identifier> phone(String typed, String region) {
        return typed == null
                ? Optional.empty()
                : PhoneNumber.compared(typed, region).map(number -> new Identifier(Kind.PHONE, number));
    }

    /** The mark of a property; empty if the line does not say which one. */
    public static Optional<Identifier> address(String line) {
        return line == null
                ? Optional.empty()
                : Optional.of(PostalLine.compared(line))
                        .filter(PostalLine::isUsable)
                        .map(compared -> new Identifier(Kind.ADDRESS, compared));
    }
}
