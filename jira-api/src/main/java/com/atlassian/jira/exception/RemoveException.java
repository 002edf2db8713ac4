package com.atlassian.jira.exception;

/**
 * Something could not be removed.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class RemoveException extends Exception {
    public RemoveException(String message) {
        super(message);
    }

    public RemoveException(String message, Exception cause) {
        super(message, cause);
    }
}
