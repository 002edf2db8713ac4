package com.atlassian.jira.issue.customfields.impl;

/**
 * The text is no value of the field.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class FieldValidationException extends RuntimeException {
    public FieldValidationException(String message) {
        super(message);
    }
}
