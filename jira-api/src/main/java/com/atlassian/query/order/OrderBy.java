package com.atlassian.query.order;

import java.util.List;

/**
 * The order of the results.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
