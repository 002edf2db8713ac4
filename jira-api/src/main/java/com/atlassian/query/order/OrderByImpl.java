package com.atlassian.query.order;

import java.util.Collection;
import java.util.List;

/**
 * The order of the results.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class OrderByImpl implements OrderBy {
    private final List<SearchSort> searchSorts;

    public OrderByImpl(SearchSort... searchSorts) {
        this(List.of(searchSorts));
    }

    public OrderByImpl(Collection<SearchSort> searchSorts) {
        this.searchSorts = List.copyOf(searchSorts);
    }

    @Override
    public List<SearchSort> getSearchSorts() {
        return searchSorts;
    }
}
