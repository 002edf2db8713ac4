package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Set;

/**
 * A custom field with one value in one column.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public abstract class AbstractSingleFieldType<T> extends AbstractCustomFieldType<T, T>
        implements SortableCustomField<T> {
    protected static final String DEFAULT_VALUE_TYPE = "DefaultValue";
    protected final CustomFieldValuePersister customFieldValuePersister;
    protected final GenericConfigManager genericConfigManager;

    protected AbstractSingleFieldType(
            CustomFieldValuePersister customFieldValuePersister, GenericConfigManager genericConfigManager) {
        this.customFieldValuePersister = customFieldValuePersister;
        this.genericConfigManager = genericConfigManager;
    }

    protected abstract PersistenceFieldType getDatabaseType();

    protected abstract Object getDbValueFromObject(T customFieldObject);

    protected abstract T getObjectFromDbValue(Object databaseValue) throws FieldValidationException;

    @Override
    public void createValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.createValues(field, issue.getId(), getDatabaseType(), column(value));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, T value) {
        customFieldValuePersister.updateValues(field, issue.getId(), getDatabaseType(), column(value));
    }

    private List<Object> column(T value) {
        Object stored = value == null ? null : getDbValueFromObject(value);
        return stored == null ? List.of() : List.of(stored);
    }

    @Override
    public T getValueFromIssue(CustomField field, Issue issue) {
        List<Object> values = customFieldValuePersister.getValues(field, issue.getId(), getDatabaseType());
        return values == null || values.isEmpty() || values.get(0) == null ? null : getObjectFromDbValue(values.get(0));
    }

    @Override
    public T getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        Object first = parameters == null ? null : parameters.getFirstValueForNullKey();
        return first == null || first.toString().isEmpty() ? null : getSingularObjectFromString(first.toString());
    }

    @Override
    public Object getStringValueFromCustomFieldParams(CustomFieldParams parameters) {
        return parameters.getFirstValueForNullKey();
    }

    @Override
    public void validateFromParams(
            CustomFieldParams relevantParams, ErrorCollection errorCollectionToAddTo, FieldConfig config) {
        try {
            getValueFromCustomFieldParams(relevantParams);
        } catch (FieldValidationException e) {
            errorCollectionToAddTo.addError(config.getFieldId(), e.getMessage());
        }
    }

    @Override
    public Set<Long> remove(CustomField field) {
        return customFieldValuePersister.removeAllValues(field.getId());
    }

    @Override
    public T getDefaultValue(FieldConfig fieldConfig) {
        Object stored = genericConfigManager.retrieve(DEFAULT_VALUE_TYPE, String.valueOf(fieldConfig.getId()));
        return stored == null ? null : getObjectFromDbValue(stored);
    }

    @Override
    public void setDefaultValue(FieldConfig fieldConfig, T value) {
        genericConfigManager.update(
                DEFAULT_VALUE_TYPE,
                String.valueOf(fieldConfig.getId()),
                value == null ? null : getDbValueFromObject(value));
    }

    @Override
    public String getChangelogValue(CustomField field, T value) {
        return value == null ? "" : getStringFromSingularObject(value);
    }

    @Override
    public int compare(T customFieldObjectValue1, T customFieldObjectValue2, FieldConfig fieldConfig) {
        return getStringFromSingularObject(customFieldObjectValue1)
                .compareTo(getStringFromSingularObject(customFieldObjectValue2));
    }
}
