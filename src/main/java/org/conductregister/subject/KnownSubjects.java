package org.conductregister.subject;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises a subject by an exact mark, or enters a new one. A near match is never taken for a match. */
public final class KnownSubjects {

    private final Subjects subjects;

    /** @param subjects the store */
    public KnownSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /**
     * The subject meant. An account decides before a mail address, because mailboxes are shared; a mark that belongs to
     * somebody else is left with them.
     *
     * @throws IllegalArgumentException if no mark is given
     */
    public Subject recognise(SubjectRef ref) {
        List<Identifier> marks = ref.identifiers();
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a subject needs an account or a mail address");
        }
        Optional<Subject> known = subjects.carrying(marks.get(0));
        if (known.isPresent()) {
            return known.get();
        }
        Set<Identifier> own = new LinkedHashSet<>(List.of(marks.get(0)));
        for (Identifier mark : marks.subList(1, marks.size())) {
            Optional<Subject> owner = subjects.carrying(mark);
            if (owner.isEmpty()) {
                own.add(mark);
            } else if (owner.get().userKey() == null) {
                return owner.get();
            }
        }
        String name = ref.name() == null || ref.name().isBlank() ? marks.get(0).value() : ref.name();
        return subjects.add(Subject.person(name, own));
    }
}
