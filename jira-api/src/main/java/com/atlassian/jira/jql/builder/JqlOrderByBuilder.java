package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the order of a query.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class JqlOrderByBuilder {
    private final JqlQueryBuilder parentBuilder;
    private final List<SearchSort> sorts = new ArrayList<>();

    public JqlOrderByBuilder(JqlQueryBuilder parentBuilder) {
        this.parentBuilder = parentBuilder;
    }

    public JqlOrderByBuilder createdDate(SortOrder order) {
        sorts.add(new SearchSort("created", order));
        return this;
    }

    public JqlQueryBuilder endOrderBy() {
        return parentBuilder;
    }

    public OrderBy buildOrderBy() {
        return new OrderByImpl(sorts);
    }

    public Query buildQuery() {
        return parentBuilder.buildQuery();
    }
}
