package com.atlassian.jira.web.util;

/**
 * A file could not be attached.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class AttachmentException extends Exception {
    public AttachmentException(String message) {
        super(message);
    }

    public AttachmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
