package org.conductregister.review;

import java.time.Instant;
import java.util.Optional;

/** Port: the record of the job's runs, for the health page (R125). */
public interface ReviewRuns {

    /**
     * One run.
     *
     * @param at when it ended
     * @param opened how many reviews it opened
     * @param settled how many it completed after a run that was cut off
     * @param failure empty, or what went wrong
     */
    record Run(Instant at, int opened, int settled, String failure) {}

    /** The last run; empty before the first. */
    Optional<Run> last();

    /** Keeps this run as the last one. */
    void record(Run run);
}
