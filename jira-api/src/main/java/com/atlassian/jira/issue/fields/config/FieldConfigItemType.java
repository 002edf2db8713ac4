package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * Something that can be configured for a field.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldConfigItemType {
    String getDisplayName();

    String getDisplayNameKey();

    String getViewHtml(FieldConfig config, FieldLayoutItem fieldLayoutItem);

    String getObjectKey();

    Object getConfigurationObject(Issue issue, FieldConfig config);

    String getBaseEditUrl();
}
