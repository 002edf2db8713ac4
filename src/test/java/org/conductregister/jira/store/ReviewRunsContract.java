package org.conductregister.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.conductregister.review.ReviewRuns;
import org.conductregister.review.ReviewRuns.Run;
import org.junit.jupiter.api.Test;

/** What every {@link org.conductregister.review.ReviewRuns} keeps to, whatever it is kept in. */
abstract class ReviewRunsContract {

    private final ReviewRuns runs;

    ReviewRunsContract(Storage storage) {
        runs = storage.open().reviewRuns();
    }

    @Test
    void beforeTheFirstRunThereIsNone() {
        assertThat(runs.last()).isEmpty();
    }

    @Test
    void theLastRunIsTheOneKept() {
        runs.record(new Run(Samples.NOW, 3, 1, 2, 4, 1, ""));
        runs.record(new Run(Samples.NOW.plusSeconds(60), 0, 0, 0, 0, 0, "Jira was away"));

        assertThat(runs.last()).contains(new Run(Samples.NOW.plusSeconds(60), 0, 0, 0, 0, 0, "Jira was away"));
    }
}
