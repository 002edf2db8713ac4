package com.atlassian.jira.issue.fields.layout.field;

/**
 * How a field is configured in a project.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldLayoutItem {
    boolean isHidden();

    boolean isRequired();

    String getFieldDescription();
}
