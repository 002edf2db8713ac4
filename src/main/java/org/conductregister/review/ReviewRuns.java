package org.conductregister.review;

import java.time.Instant;
import java.util.Optional;

/** Port: the record of the daily round's runs, for the health page (R125). */
public interface ReviewRuns {

    /**
     * One run.
     *
     * @param at when it ended
     * @param opened how many reviews it opened
     * @param settled how many it completed after a run that was cut off
     * @param lapsed how many restrictions ended at their date because nobody decided (R106)
     * @param escalated how many overdue reviews it brought before somebody (R103)
     * @param calendar how many tickets of the calendar it opened (R2, R102)
     * @param failure empty, or what went wrong
     */
    record Run(Instant at, int opened, int settled, int lapsed, int escalated, int calendar, String failure) {}

    /** The last run; empty before the first. */
    Optional<Run> last();

    /** Keeps this run as the last one. */
    void record(Run run);
}
