package org.conductregister.report;

import java.util.Set;

/** The states of a conduct report, and which may follow which. */
public enum ReportState {
    /** Filed; nobody has begun to weigh it. */
    SUBMITTED,
    /** An assessor is answering the factors (R49). */
    UNDER_ASSESSMENT,
    /** An outcome is recorded. */
    DECIDED,
    /** What was decided has been carried out. */
    CLOSED,
    /** Should never have been on the register; kept, and marked as such (R115). */
    ENTERED_IN_ERROR;

    private Set<ReportState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(UNDER_ASSESSMENT, ENTERED_IN_ERROR);
            case UNDER_ASSESSMENT -> Set.of(DECIDED, ENTERED_IN_ERROR);
            case DECIDED -> Set.of(CLOSED, ENTERED_IN_ERROR);
            case CLOSED -> Set.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> Set.of();
        };
    }

    /** Whether a report may go from here to there. */
    public boolean mayBecome(ReportState other) {
        return next().contains(other);
    }
}
