package com.atlassian.jira;

import java.util.Collection;

/**
 * What a JQL function's values are.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType otherType);
}
