package com.atlassian.jira.issue.label;

/**
 * A label of an issue.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Label {
    String getLabel();
}
