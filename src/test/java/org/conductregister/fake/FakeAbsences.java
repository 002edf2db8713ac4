package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.Absences;

/** Who is away, in memory. */
public final class FakeAbsences implements Absences {

    private final FakeUnitOfWork unit;
    private final Shelf<Absence> shelf;

    FakeAbsences(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public void put(Absence absence) {
        unit.atomically(() -> {
            shelf.remove(before -> before.userKey().equals(absence.userKey()));
            return shelf.add(id -> absence);
        });
    }

    @Override
    public Optional<Absence> of(String userKey) {
        return shelf.where(absence -> absence.userKey().equals(userKey)).stream()
                .findFirst();
    }

    @Override
    public List<Absence> all() {
        return shelf.where(absence -> true);
    }
}
