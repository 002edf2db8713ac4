package org.conductregister.appeal;

import java.util.Set;

/** The states of an appeal, and which may follow which. */
public enum AppealState {
    LODGED,
    UNDER_CONSIDERATION,
    DECIDED;

    private Set<AppealState> next() {
        return switch (this) {
            case LODGED -> Set.of(UNDER_CONSIDERATION);
            case UNDER_CONSIDERATION -> Set.of(DECIDED);
            case DECIDED -> Set.of();
        };
    }

    /** Whether an appeal may go from here to there. */
    public boolean mayBecome(AppealState other) {
        return next().contains(other);
    }
}
