package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * A parsed JQL query.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Query {
    Clause getWhereClause();

    OrderBy getOrderByClause();

    String getQueryString();
}
