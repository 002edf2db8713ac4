package org.conductregister.subject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Recognises a subject by an exact mark, or enters a new one. A near match is never taken for a match. */
public final class KnownSubjects {

    private final Subjects subjects;

    /** @param subjects the store */
    public KnownSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The subject meant, if the register knows it; nothing is entered. An account decides before a mail address, because
     * mailboxes are shared.
     */
    public Optional<Subject> find(SubjectRef ref) {
        List<Identifier> marks = ref.identifiers();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        return subjects.carrying(marks.get(0)).or(() -> marks.subList(1, marks.size()).stream()
                .map(subjects::carrying)
                .flatMap(Optional::stream)
                .filter(owner -> owner.userKey() == null)
                .findFirst());
    }

    /**
     * The subject meant, entered if the register does not know it; see {@link #find}. A mark that belongs to somebody
     * else is left with them.
     *
     * @throws IllegalArgumentException if no mark is given
     */
    public Subject recognise(SubjectRef ref) {
        List<Identifier> marks = ref.identifiers();
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a subject needs an account or a mail address");
        }
        return find(ref).orElseGet(() -> subjects.add(Subject.person(nameOf(ref), free(marks))));
    }

    private Set<Identifier> free(List<Identifier> marks) {
        return marks.stream()
                .filter(mark -> subjects.carrying(mark).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String nameOf(SubjectRef ref) {
        return ref.name() == null || ref.name().isBlank()
                ? ref.identifiers().get(0).value()
                : ref.name();
    }
}
