package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * A page of results.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int start;
    private final int total;

    public SearchResults(List<T> results, int start, int total) {
        this.results = List.copyOf(results);
        this.start = start;
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getStart() {
        return start;
    }

    public int getEnd() {
        return start + results.size();
    }

    public int getTotal() {
        return total;
    }
}
