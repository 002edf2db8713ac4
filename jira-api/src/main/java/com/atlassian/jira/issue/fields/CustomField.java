package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/**
 * A custom field.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface CustomField extends Field {
    Long getIdAsLong();

    String getFieldName();

    String getUntranslatedName();

    String getDescription();

    CustomFieldType<?, ?> getCustomFieldType();

    CustomFieldSearcher getCustomFieldSearcher();

    Object getValue(Issue issue);

    Object getDefaultValue(Issue issue);

    FieldConfig getRelevantConfig(Issue issue);

    FieldConfig getRelevantConfig(IssueContext issueContext);

    List<FieldConfigScheme> getConfigurationSchemes();

    boolean isGlobal();

    void createValue(Issue issue, Object value);
}
