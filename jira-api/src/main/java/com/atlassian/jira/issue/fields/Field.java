package com.atlassian.jira.issue.fields;

/**
 * A field of an issue.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Field {
    String getId();

    String getNameKey();

    String getName();
}
