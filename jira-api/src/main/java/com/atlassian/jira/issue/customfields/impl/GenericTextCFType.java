package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/**
 * A custom field that holds a text of at most 255 characters unless a subclass chooses otherwise.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class GenericTextCFType extends AbstractSingleFieldType<String> {
    private final TextFieldCharacterLengthValidator textFieldCharacterLengthValidator;

    protected GenericTextCFType(
            CustomFieldValuePersister customFieldValuePersister,
            GenericConfigManager genericConfigManager,
            TextFieldCharacterLengthValidator textFieldCharacterLengthValidator,
            JiraAuthenticationContext jiraAuthenticationContext) {
        super(customFieldValuePersister, genericConfigManager);
        this.textFieldCharacterLengthValidator = textFieldCharacterLengthValidator;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String customFieldObject) {
        return customFieldObject;
    }

    @Override
    protected String getObjectFromDbValue(Object databaseValue) throws FieldValidationException {
        return (String) databaseValue;
    }

    @Override
    public String getStringFromSingularObject(String singularObject) {
        return singularObject;
    }

    @Override
    public String getSingularObjectFromString(String string) throws FieldValidationException {
        if (string != null && textFieldCharacterLengthValidator.isTextTooLong(string)) {
            throw new FieldValidationException("The entered text is too long. It exceeds the allowed limit of "
                    + textFieldCharacterLengthValidator.getMaximumNumberOfCharacters() + " characters.");
        }
        return string;
    }
}
