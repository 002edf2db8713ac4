package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.register.CaseFields;
import org.conductregister.verb.Reason;

/** Conduct categories of a report (R35): several of the policy's, by key or name, separated by commas. */
public final class CategoryField extends ShownField {

    private final Policies policies;

    /** Made by Jira, from the app's beans. */
    public CategoryField(
            CustomFieldValuePersister values,
            GenericConfigManager configs,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication,
            FieldRegister register,
            Policies policies) {
        super(values, configs, lengths, authentication, register);
        this.policies = policies;
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams input) {
        return Listed.value(Listed.keys(Listed.typed(input), names()));
    }

    @Override
    String valueOf(CaseFields.Fields fields) {
        return Listed.value(fields.categories());
    }

    @Override
    CaseEdits.Edit edit(String value) {
        return CaseEdits.categories(Listed.keys(value));
    }

    @Override
    List<Reason> reasonsAtCreation(String value) {
        return Listed.keys(value).stream()
                .filter(key -> policies.active().category(key).isEmpty())
                .map(key -> Reason.of("report.category-unknown", key))
                .toList();
    }

    @Override
    Object shown(Issue issue, String value) {
        return Choices.of(names(), Listed.keys(value), value);
    }

    private Map<String, String> names() {
        return policies.active().categories().stream().collect(Collectors.toMap(Category::key, Category::name));
    }
}
