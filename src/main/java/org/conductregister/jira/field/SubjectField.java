package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.conductregister.register.CaseFields;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Reason;

/** Whom a report is about (R29): a user name, or the mail address of somebody without an account. */
public final class SubjectField extends ShownField {

    private final UserManager users;

    /** Made by Jira, from the app's beans. */
    public SubjectField(
            CustomFieldValuePersister values,
            GenericConfigManager configs,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication,
            FieldRegister register,
            UserManager users) {
        super(values, configs, lengths, authentication, register);
        this.users = users;
    }

    /** @throws FieldValidationException if it is neither a user nor a mail address */
    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams input) {
        String typed = Listed.typed(input).strip();
        if (typed.isEmpty()) {
            return null;
        }
        ApplicationUser user = users.getUserByName(typed);
        if (user == null && !typed.contains("@")) {
            throw new FieldValidationException(wording().text("conduct.field.subject.unknown", typed));
        }
        return user == null ? typed : user.getUsername();
    }

    @Override
    String valueOf(CaseFields.Fields fields) {
        return fields.subject().map(this::mark).orElse(null);
    }

    private String mark(Subject subject) {
        ApplicationUser user = subject.userKey() == null ? null : users.getUserByKey(subject.userKey());
        if (user != null) {
            return user.getUsername();
        }
        return subject.email() == null ? subject.name() : subject.email();
    }

    @Override
    CaseEdits.Edit edit(String value) {
        return CaseEdits.subject(named(value));
    }

    private SubjectRef named(String value) {
        ApplicationUser user = value == null ? null : users.getUserByName(value);
        return user == null
                ? new SubjectRef(null, value, value)
                : new SubjectRef(user.getKey(), user.getEmailAddress(), user.getDisplayName());
    }

    @Override
    List<Reason> reasonsAtCreation(String value) {
        return List.of();
    }

    @Override
    Object shown(Issue issue, String value) {
        return Choices.typed(value, value == null ? "" : named(value).name());
    }
}
