package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.register.CaseFields;
import org.conductregister.report.ChosenCategories;
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
        return Listed.value(Listed.keys(
                Listed.typed(input),
                policy(policyOf(input)).categories().stream()
                        .collect(Collectors.toMap(Category::key, Category::name))));
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
        return ChosenCategories.unmet(policies.active(), Set.copyOf(Listed.keys(value)), Set.of());
    }

    @Override
    Object shown(Issue issue, String value) {
        return Choices.of(names(policyOf(issue), Listed.keys(value)), Listed.keys(value), value);
    }

    /** @param known keys that show although they are retired */
    private Map<String, String> names(Optional<String> policy, Collection<String> known) {
        return policy(policy).categories().stream()
                .filter(category -> !category.retired() || known.contains(category.key()))
                .collect(Collectors.toMap(Category::key, Category::name));
    }

    private PolicyProfile policy(Optional<String> reference) {
        return reference.map(policies::of).orElseGet(policies::active);
    }
}
