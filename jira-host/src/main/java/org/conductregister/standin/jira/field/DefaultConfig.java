package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** The one configuration that each custom field has here. */
record DefaultConfig(CustomField getCustomField) implements FieldConfig {

    @Override
    public Long getId() {
        return getCustomField().getIdAsLong();
    }

    @Override
    public String getName() {
        return "Default Configuration Scheme for " + getCustomField().getName();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public String getFieldId() {
        return getCustomField().getId();
    }
}
