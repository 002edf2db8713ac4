package com.atlassian.query.order;

/**
 * Up or down.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public enum SortOrder {
    ASC,
    DESC
}
