package org.conductregister.subject;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the register keeps a record of.
 *
 * @param id given by the store; 0 before that
 * @param kind person, group, representative or property (R6)
 * @param name as staff know the subject
 * @param identifiers all the marks by which the subject is recognised; empty once it was merged into another
 * @param actsFor whom a representative represents; null for everybody else
 * @param mergedInto the subject that this one turned out to be; 0 if none
 * @param absorbed the subjects that turned out to be this one; their earlier steps stay under their own numbers
 * @param former the marks that it gave up when it was merged, so that they can be given back
 * @param revision counts the changes, from 1
 */
public record Subject(
        long id,
        Kind kind,
        String name,
        Set<Identifier> identifiers,
        String actsFor,
        long mergedInto,
        Set<Long> absorbed,
        Set<Identifier> former,
        int revision) {

    /** What a subject can be (R6). */
    public enum Kind {
        PERSON,
        GROUP,
        REPRESENTATIVE,
        PROPERTY
    }

    /** Copies the sets. A subject from before subjects could change has no revision yet. */
    public Subject {
        identifiers = Set.copyOf(identifiers);
        absorbed = absorbed == null ? Set.of() : Set.copyOf(absorbed);
        former = former == null ? Set.of() : Set.copyOf(former);
        revision = Math.max(1, revision);
    }

    /** A subject that never changed. */
    public Subject(long id, Kind kind, String name, Set<Identifier> identifiers) {
        this(id, kind, name, identifiers, null, 0, Set.of(), Set.of(), 1);
    }

    /** A person not yet on the register. */
    public static Subject person(String name, Set<Identifier> identifiers) {
        return new Subject(0, Kind.PERSON, name, identifiers);
    }

    /** The journal's name for this subject. */
    public String about() {
        return "subject/" + id;
    }

    /** With the id that the store gave it. */
    public Subject withId(long given) {
        return new Subject(given, kind, name, identifiers, actsFor, mergedInto, absorbed, former, revision);
    }

    /** The next revision: of this kind, under this name, with these marks. */
    public Subject amended(Kind otherKind, String otherName, String represented, Set<Identifier> marks) {
        return new Subject(id, otherKind, otherName, marks, represented, mergedInto, absorbed, former, revision + 1);
    }

    /** The next revision, after this other one turned out to be the same. */
    public Subject absorbing(Subject other) {
        Set<Identifier> marks = new LinkedHashSet<>(identifiers);
        marks.addAll(other.identifiers);
        Set<Long> ids = new LinkedHashSet<>(absorbed);
        ids.add(other.id);
        ids.addAll(other.absorbed);
        return new Subject(id, kind, name, marks, actsFor, mergedInto, ids, former, revision + 1);
    }

    /** The next revision, which has given up all its marks to the subject that it is. */
    public Subject mergedInto(Subject survivor) {
        return new Subject(id, kind, name, Set.of(), actsFor, survivor.id, absorbed, identifiers, revision + 1);
    }

    /** The next revision, without these marks and without what turned out to be another subject after all. */
    public Subject without(Set<Identifier> marks, Subject other) {
        Set<Identifier> left = new LinkedHashSet<>(identifiers);
        left.removeAll(marks);
        Set<Long> ids = new LinkedHashSet<>(absorbed);
        ids.remove(other.id);
        ids.removeAll(other.absorbed);
        return new Subject(id, kind, name, left, actsFor, mergedInto, ids, former, revision + 1);
    }

    /** The next revision, a subject of its own again with these marks. */
    public Subject revived(Set<Identifier> marks, Subject survivor) {
        Set<Long> ids = new LinkedHashSet<>(absorbed);
        ids.retainAll(survivor.absorbed);
        return new Subject(id, kind, name, marks, actsFor, 0, ids, Set.of(), revision + 1);
    }

    /** Whether it turned out to be another one. */
    public boolean isMerged() {
        return mergedInto != 0;
    }

    /** The Jira account of the subject, or null for someone without one. */
    public String userKey() {
        return first(Identifier.Kind.USER);
    }

    /** The subject's mail address, or null. */
    public String email() {
        return first(Identifier.Kind.EMAIL);
    }

    /** The subject's telephone number in the form of E.164, or null. */
    public String phone() {
        return first(Identifier.Kind.PHONE);
    }

    /** The property's address as it is compared, or null. */
    public String address() {
        return first(Identifier.Kind.ADDRESS);
    }

    /** The id of the group's JSM organisation, or null. */
    public String organisation() {
        return first(Identifier.Kind.ORGANISATION);
    }

    private String first(Identifier.Kind wanted) {
        Optional<Identifier> found = identifiers.stream()
                .filter(identifier -> identifier.kind() == wanted)
                .min(java.util.Comparator.comparing(Identifier::value));
        return found.map(Identifier::value).orElse(null);
    }
}
