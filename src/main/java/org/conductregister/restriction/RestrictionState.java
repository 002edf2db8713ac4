package org.conductregister.restriction;

import java.util.Set;

/** The states of a restriction, and which may follow which. "Review due" is derived from dates, never stored. */
public enum RestrictionState {
    PROPOSED,
    APPROVED,
    ACTIVE,
    LIFTED,
    LAPSED,
    SUPERSEDED,
    /** An appeal ended it (R107). */
    SET_ASIDE,
    ENTERED_IN_ERROR;

    private Set<RestrictionState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(APPROVED, SET_ASIDE, ENTERED_IN_ERROR);
            case APPROVED -> Set.of(ACTIVE, SET_ASIDE, ENTERED_IN_ERROR);
            case ACTIVE -> Set.of(LIFTED, LAPSED, SUPERSEDED, SET_ASIDE, ENTERED_IN_ERROR);
            case LIFTED, LAPSED, SUPERSEDED, SET_ASIDE -> Set.of(ENTERED_IN_ERROR);
            case ENTERED_IN_ERROR -> Set.of();
        };
    }

    /** Whether a restriction may go from here to there. */
    public boolean mayBecome(RestrictionState other) {
        return next().contains(other);
    }
}
