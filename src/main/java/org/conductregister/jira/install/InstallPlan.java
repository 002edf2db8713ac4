package org.conductregister.jira.install;

import java.util.List;

/**
 * What the app needs in Jira for one project.
 *
 * @param project key
 * @param steps in the order in which they are taken
 */
public record InstallPlan(String project, List<Step> steps) {

    /**
     * One kind of thing.
     *
     * @param key stable; the text stands in the bundle under {@code conduct.install.<key>}
     * @param pieces each thing
     */
    public record Step(String key, List<Piece> pieces) {
        /** Copies the pieces. */
        public Step {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * One thing.
     *
     * @param name as an administrator knows it
     * @param present whether it is there already
     */
    public record Piece(String name, boolean present) {}

    /** Copies the steps. */
    public InstallPlan {
        steps = List.copyOf(steps);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return steps.stream().flatMap(step -> step.pieces().stream()).allMatch(Piece::present);
    }
}
