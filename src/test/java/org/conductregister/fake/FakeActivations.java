package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.policy.Activation;
import org.conductregister.policy.Activations;
import org.conductregister.verb.Journal.Conflict;

/** What was put into force, in memory. */
public final class FakeActivations implements Activations {

    private final FakeUnitOfWork unit;
    private final Shelf<Activation> shelf;

    FakeActivations(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public void add(Activation activation) {
        unit.atomically(() -> {
            if (all().stream().anyMatch(other -> other.number() == activation.number())) {
                throw new Conflict("activation/" + activation.number());
            }
            return shelf.add(id -> activation);
        });
    }

    @Override
    public Optional<Activation> latest() {
        List<Activation> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public List<Activation> all() {
        return shelf.where(activation -> true);
    }
}
