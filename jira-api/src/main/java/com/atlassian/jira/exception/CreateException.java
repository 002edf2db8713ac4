package com.atlassian.jira.exception;

/**
 * An issue could not be made.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class CreateException extends Exception {
    public CreateException(String message) {
        super(message);
    }

    public CreateException(String message, Exception cause) {
        super(message, cause);
    }
}
