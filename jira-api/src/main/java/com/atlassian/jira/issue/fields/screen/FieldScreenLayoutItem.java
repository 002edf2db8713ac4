package com.atlassian.jira.issue.fields.screen;

/**
 * A field on a tab.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldScreenLayoutItem {
    Long getId();

    int getPosition();

    String getFieldId();
}
