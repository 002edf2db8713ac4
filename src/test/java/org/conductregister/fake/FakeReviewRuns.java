package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.review.ReviewRuns;

/** The last run of the job, in memory. */
public final class FakeReviewRuns implements ReviewRuns {

    private final FakeUnitOfWork unit;
    private final Shelf<Run> shelf;

    FakeReviewRuns(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<Run> last() {
        List<Run> runs = shelf.where(run -> true);
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    @Override
    public void record(Run run) {
        unit.atomically(() -> shelf.add(id -> run));
    }
}
