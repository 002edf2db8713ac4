package org.conductregister.review;

import java.time.Instant;
import java.util.List;

/**
 * What happened since the restrictions were imposed, gathered when the review is opened (R103).
 *
 * @param since when the first of them came into force
 * @param reports keys of Conduct report issues about the subject since then
 * @param tickets keys of tickets that the subject raised since then
 */
public record Evidence(Instant since, List<String> reports, List<String> tickets) {
    /** Copies both lists. */
    public Evidence {
        reports = List.copyOf(reports);
        tickets = List.copyOf(tickets);
    }
}
