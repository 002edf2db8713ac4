package org.conductregister.fake;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.subject.Hints;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;

/** Subjects in memory. */
public final class FakeSubjects implements Subjects {

    private final FakeUnitOfWork unit;
    private final Shelf<Subject> shelf;

    FakeSubjects(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Subject> find(long id) {
        return shelf.find(id);
    }

    @Override
    public List<Subject> findAll(Collection<Long> ids) {
        return shelf.where(subject -> ids.contains(subject.id()));
    }

    @Override
    public Optional<Subject> carrying(Identifier identifier) {
        return shelf.where(subject -> subject.identifiers().contains(identifier)).stream()
                .findFirst();
    }

    @Override
    public List<Subject> resembling(Set<String> hints, int limit) {
        return shelf.where(subject -> !Collections.disjoint(Hints.of(subject), hints)).stream()
                .sorted(Comparator.comparingLong((Subject subject) -> Hints.of(subject).stream()
                                .filter(hints::contains)
                                .count())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Subject> newest(Set<Subject.Kind> kinds, int offset, int limit) {
        return shelf.where(subject -> !subject.isMerged() && kinds.contains(subject.kind())).stream()
                .sorted(Comparator.comparingLong(Subject::id).reversed())
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Subject add(Subject subject) {
        return unit.atomically(() -> {
            refuseMarksOfOthers(subject);
            return shelf.add(subject::withId);
        });
    }

    @Override
    public void update(Subject subject) {
        unit.atomically(() -> {
            refuseMarksOfOthers(subject);
            shelf.replace(subject.id(), subject, Subject::revision, subject.about());
            return subject;
        });
    }

    private void refuseMarksOfOthers(Subject subject) {
        if (!shelf.where(other ->
                        other.id() != subject.id() && !Collections.disjoint(other.identifiers(), subject.identifiers()))
                .isEmpty()) {
            throw new IllegalStateException("an identifier already belongs to another subject");
        }
    }
}
