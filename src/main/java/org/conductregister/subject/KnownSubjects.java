package org.conductregister.subject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises a subject by an exact mark, or enters a new one. A near match is never taken for a match. */
public final class KnownSubjects {

    private final Subjects subjects;

    /** @param subjects the store */
    public KnownSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The subject meant, if the register knows it; nothing is entered. An account decides before anything else, because
     * mailboxes and telephones are shared.
     */
    public Optional<Subject> find(SubjectRef ref) {
        List<Identifier> marks = ref.identifiers();
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        boolean byAccount = marks.get(0).kind() == Identifier.Kind.USER;
        return subjects.carrying(marks.get(0)).or(() -> marks.subList(1, marks.size()).stream()
                .map(subjects::carrying)
                .flatMap(Optional::stream)
                .filter(owner -> !byAccount || owner.userKey() == null)
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
            throw new IllegalArgumentException("a subject needs a mark");
        }
        return find(ref).orElseGet(() -> subjects.add(entered(ref, free(marks))));
    }

    private static Subject entered(SubjectRef ref, Set<Identifier> marks) {
        String actsFor = SubjectRef.isSaid(ref.actsFor()) ? ref.actsFor().strip() : null;
        return new Subject(0, ref.kindMeant(), nameOf(ref), marks, actsFor, 0, Set.of(), Set.of(), 1);
    }

    private Set<Identifier> free(List<Identifier> marks) {
        return marks.stream()
                .filter(mark -> subjects.carrying(mark).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is not said is named by what is. */
    private static String nameOf(SubjectRef ref) {
        return Stream.of(ref.name(), ref.address(), ref.email(), ref.phone())
                .filter(SubjectRef::isSaid)
                .map(String::strip)
                .findFirst()
                .orElseGet(() -> ref.identifiers().get(0).value());
    }
}
