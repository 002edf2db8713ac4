package com.atlassian.jira.exception;

/**
 * The database failed.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class DataAccessException extends RuntimeException {
    public DataAccessException(String message) {
        super(message);
    }

    public DataAccessException(Throwable cause) {
        super(cause);
    }
}
