package com.atlassian.jira.issue.search;

/**
 * The search failed.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class SearchException extends Exception {
    public SearchException(String message) {
        super(message);
    }

    public SearchException(Throwable cause) {
        super(cause);
    }
}
