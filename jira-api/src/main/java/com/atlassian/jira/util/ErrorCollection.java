package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;

/**
 * Errors by field, and others.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface ErrorCollection {
    void addError(String field, String message);

    void addErrorMessage(String message);

    void addErrorCollection(ErrorCollection errors);

    Map<String, String> getErrors();

    Collection<String> getErrorMessages();

    boolean hasAnyErrors();
}
