package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;

/**
 * Any of several conditions.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class OrClause implements Clause {
    private final List<Clause> clauses;

    public OrClause(Clause... clauses) {
        this(List.of(clauses));
    }

    public OrClause(Collection<? extends Clause> clauses) {
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public String getName() {
        return "OR";
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }
}
