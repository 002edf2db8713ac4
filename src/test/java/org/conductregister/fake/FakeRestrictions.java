package org.conductregister.fake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.restriction.Restrictions;

/** Restrictions in memory. */
public final class FakeRestrictions implements Restrictions {

    private final FakeUnitOfWork unit;
    private final Shelf<Restriction> shelf;

    FakeRestrictions(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Restriction> find(long id) {
        return shelf.find(id);
    }

    @Override
    public List<Restriction> ofReport(long reportId) {
        return shelf.where(restriction -> restriction.reportId() == reportId);
    }

    @Override
    public List<Restriction> ofSubject(long subjectId) {
        return shelf.where(restriction -> restriction.subjectId() == subjectId);
    }

    @Override
    public List<Restriction> active() {
        return shelf.where(restriction -> restriction.state() == RestrictionState.ACTIVE);
    }

    @Override
    public List<Restriction> activeOf(Collection<Long> subjectIds) {
        return active().stream()
                .filter(restriction -> subjectIds.contains(restriction.subjectId()))
                .toList();
    }

    @Override
    public List<Restriction> dueForReview(LocalDate until) {
        return active().stream()
                .filter(restriction -> !restriction.reviewOpened())
                .filter(restriction -> !restriction.reviewDate().isAfter(until))
                .sorted(Comparator.comparing(Restriction::reviewDate))
                .toList();
    }

    @Override
    public Restriction add(Restriction restriction) {
        return unit.atomically(() -> shelf.add(restriction::withId));
    }

    @Override
    public void update(Restriction restriction) {
        unit.atomically(() -> {
            shelf.replace(restriction.id(), restriction, Restriction::revision, restriction.about());
            return restriction;
        });
    }
}
