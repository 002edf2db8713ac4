package com.atlassian.query.order;

/**
 * A field to sort by.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class SearchSort {
    private final String field;
    private final SortOrder order;

    public SearchSort(String field, SortOrder order) {
        this.field = field;
        this.order = order;
    }

    public String getField() {
        return field;
    }

    public SortOrder getSortOrder() {
        return order;
    }
}
