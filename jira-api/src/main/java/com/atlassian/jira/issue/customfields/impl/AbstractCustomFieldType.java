package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What all custom field types share.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public abstract class AbstractCustomFieldType<T, S> implements CustomFieldType<T, S> {
    private CustomFieldTypeModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldTypeModuleDescriptor customFieldTypeModuleDescriptor) {
        descriptor = customFieldTypeModuleDescriptor;
    }

    @Override
    public CustomFieldTypeModuleDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public String getKey() {
        return descriptor.getCompleteKey();
    }

    @Override
    public String getName() {
        return descriptor.getName();
    }

    @Override
    public String getDescription() {
        return descriptor.getDescription();
    }

    @Override
    public List<FieldConfigItemType> getConfigurationItemTypes() {
        return new ArrayList<>();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem fieldLayoutItem) {
        return new HashMap<>();
    }

    @Override
    public boolean valuesEqual(T v1, T v2) {
        return Objects.equals(v1, v2);
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    @Override
    public String getChangelogString(CustomField field, T value) {
        return null;
    }
}
