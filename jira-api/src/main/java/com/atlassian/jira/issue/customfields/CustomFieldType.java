package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The behaviour of a kind of custom field; T is the value, S a single one of it.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldType<T, S> {
    void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor);

    String getKey();

    String getName();

    String getDescription();

    CustomFieldTypeModuleDescriptor getDescriptor();

    String getStringFromSingularObject(S singularObject);

    S getSingularObjectFromString(String string) throws FieldValidationException;

    Set<Long> remove(CustomField field);

    void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config);

    void createValue(CustomField field, Issue issue, T value);

    void updateValue(CustomField field, Issue issue, T value);

    T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException;

    Object getStringValueFromCustomFieldParams(CustomFieldParams parameters);

    T getValueFromIssue(CustomField field, Issue issue);

    T getDefaultValue(FieldConfig fieldConfig);

    void setDefaultValue(FieldConfig fieldConfig, T value);

    String getChangelogValue(CustomField field, T value);

    String getChangelogString(CustomField field, T value);

    Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem);

    List<FieldConfigItemType> getConfigurationItemTypes();

    boolean valuesEqual(T v1, T v2);

    boolean isRenderable();
}
