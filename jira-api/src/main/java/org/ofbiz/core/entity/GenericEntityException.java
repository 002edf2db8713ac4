package org.ofbiz.core.entity;

/**
 * The database layer failed.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class GenericEntityException extends Exception {
    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Throwable cause) {
        super(message, cause);
    }
}
