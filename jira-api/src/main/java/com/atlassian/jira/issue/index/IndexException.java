package com.atlassian.jira.issue.index;

/**
 * The index could not be written.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class IndexException extends Exception {
    public IndexException(String message) {
        super(message);
    }
}
