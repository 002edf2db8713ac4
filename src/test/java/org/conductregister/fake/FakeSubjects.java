package org.conductregister.fake;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
