package com.atlassian.query.clause;

import java.util.List;

/**
 * A condition of a query.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Clause {
    String getName();

    List<Clause> getClauses();
}
