package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

/**
 * The opposite of a condition.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class NotClause implements Clause {
    private final Clause subClause;

    public NotClause(Clause subClause) {
        this.subClause = Objects.requireNonNull(subClause, "subClause");
    }

    public Clause getSubClause() {
        return subClause;
    }

    @Override
    public String getName() {
        return "NOT";
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(subClause);
    }
}
