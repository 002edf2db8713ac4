package com.atlassian.jira.util;

import java.util.Set;

/**
 * Errors and warnings.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addErrorMessage(String message);

    void addWarningMessage(String message);

    void addMessageSet(MessageSet messages);
}
