package org.conductregister.subject;

import java.util.Set;

/**
 * Whom the register keeps a record of.
 *
 * @param id given by the store; 0 before that
 * @param kind person, group, representative or property (R6)
 * @param name as staff know the subject
 * @param identifiers all the marks by which the subject is recognised; never empty
 */
public record Subject(long id, Kind kind, String name, Set<Identifier> identifiers) {

    /** What a subject can be (R6). */
    public enum Kind {
        PERSON,
        GROUP,
        REPRESENTATIVE,
        PROPERTY
    }

    /** Copies the identifiers. */
    public Subject {
        identifiers = Set.copyOf(identifiers);
    }

    /** A person not yet on the register. */
    public static Subject person(String name, Set<Identifier> identifiers) {
        return new Subject(0, Kind.PERSON, name, identifiers);
    }

    /** The Jira account of the subject, or null for someone without one. */
    public String userKey() {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == Identifier.Kind.USER)
                .map(Identifier::value)
                .findFirst()
                .orElse(null);
    }

    /** The subject's mail address, or null. */
    public String email() {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == Identifier.Kind.EMAIL)
                .map(Identifier::value)
                .findFirst()
                .orElse(null);
    }
}
