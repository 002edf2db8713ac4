package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;

/** A single line of text. */
final class TextField extends GenericTextCFType {

    TextField(
            CustomFieldValuePersister values,
            GenericConfigManager defaults,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication) {
        super(values, defaults, lengths, authentication);
    }
}
