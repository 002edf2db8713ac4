package com.atlassian.jira.plugin.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/**
 * A custom field type as declared.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldTypeModuleDescriptor {
    String getKey();

    String getCompleteKey();

    String getName();

    String getDescription();

    String getViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem fieldLayoutItem);

    String getColumnViewHtml(CustomField field, Object value, Issue issue, FieldLayoutItem fieldLayoutItem);
}
