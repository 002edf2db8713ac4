package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Builds JQL without writing any.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class JqlQueryBuilder {
    private final JqlOrderByBuilder orderBy = new JqlOrderByBuilder(this);
    private final JqlClauseBuilder where = new ClauseBuilder(this);

    private JqlQueryBuilder() {}

    public static JqlQueryBuilder newBuilder() {
        return new JqlQueryBuilder();
    }

    public JqlClauseBuilder where() {
        return where;
    }

    public JqlOrderByBuilder orderBy() {
        return orderBy;
    }

    public Query buildQuery() {
        Clause clause = where.buildClause();
        OrderBy order = orderBy.buildOrderBy();
        return new QueryImpl(clause, order, null);
    }
}
