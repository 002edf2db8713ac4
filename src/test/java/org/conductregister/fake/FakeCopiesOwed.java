package org.conductregister.fake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.conductregister.letter.CopiesOwed;

/** Copies owed, in memory. */
public final class FakeCopiesOwed implements CopiesOwed {

    private final FakeUnitOfWork unit;
    private final Shelf<Owed> shelf;

    FakeCopiesOwed(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public void add(long letterId, Instant since) {
        unit.atomically(() -> shelf.add(id -> new Owed(letterId, since.truncatedTo(ChronoUnit.MILLIS), "")));
    }

    @Override
    public List<Owed> all() {
        return shelf.where(owed -> true);
    }

    @Override
    public void failed(long letterId, String failure) {
        unit.atomically(() -> {
            shelf.change(owed -> owed.letterId() == letterId, owed -> new Owed(letterId, owed.since(), failure));
            return letterId;
        });
    }

    @Override
    public void settle(long letterId) {
        unit.atomically(() -> {
            shelf.remove(owed -> owed.letterId() == letterId);
            return letterId;
        });
    }
}
