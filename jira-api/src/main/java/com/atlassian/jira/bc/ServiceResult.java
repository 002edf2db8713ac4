package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Whether a service call was valid, with its errors.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
