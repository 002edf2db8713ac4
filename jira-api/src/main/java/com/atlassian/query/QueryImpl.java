package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;

/**
 * A query.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String originalQuery;

    public QueryImpl(Clause whereClause) {
        this(whereClause, new OrderByImpl(), null);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.originalQuery = originalQuery;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return originalQuery;
    }
}
