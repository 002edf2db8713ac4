package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * Configuration of a custom field in a context.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldConfig {
    Long getId();

    String getName();

    String getDescription();

    String getFieldId();

    CustomField getCustomField();
}
