package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.register.CaseFields;
import org.conductregister.verb.Reason;

/**
 * Restrictions. On a Conduct report: the types recommended or imposed; entering some decides the report for restrictions,
 * through the same gate as everywhere else (R53). On any other ticket: what staff are to do about the people on it, for a queue's
 * column; read only, and empty for everyone who is not staff (R112).
 *
 * <p>An edit reads "type, type: reason".
 */
public final class RestrictionField extends ShownField {

    private final Policies policies;
    private final ReporterInstructions instructions;

    /** Made by Jira, from the app's beans. */
    public RestrictionField(
            CustomFieldValuePersister values,
            GenericConfigManager configs,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication,
            FieldRegister register,
            Policies policies,
            ReporterInstructions instructions) {
        super(values, configs, lengths, authentication, register);
        this.policies = policies;
        this.instructions = instructions;
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams input) {
        String typed = Listed.typed(input);
        int colon = typed.indexOf(':');
        Map<String, String> names = names(policyOf(input), type -> true);
        String types = Listed.value(Listed.keys(colon < 0 ? typed : typed.substring(0, colon), names));
        String reason = colon < 0 ? reason(input) : typed.substring(colon + 1).strip();
        return types == null || reason.isEmpty() ? types : types + ": " + reason;
    }

    /** The form has an input of its own for the reason. */
    private static String reason(CustomFieldParams input) {
        Object typed = input == null ? null : input.getFirstValueForKey("reason");
        return typed == null ? "" : typed.toString().strip();
    }

    @Override
    String valueOf(CaseFields.Fields fields) {
        return Listed.value(fields.restrictionTypes());
    }

    @Override
    String valueElsewhere(Issue issue) {
        return instructions.about(issue);
    }

    /** A reason alone changes nothing. */
    @Override
    public boolean valuesEqual(String one, String other) {
        return Objects.equals(one, other) || Objects.equals(types(one), types(other));
    }

    @Override
    CaseEdits.Edit edit(String value) {
        String reason = value == null || value.indexOf(':') < 0 ? "" : value.substring(value.indexOf(':') + 1);
        return CaseEdits.restrictions(types(value), reason.strip());
    }

    private static List<String> types(String value) {
        int colon = value == null ? -1 : value.indexOf(':');
        return Listed.keys(colon < 0 ? value : value.substring(0, colon));
    }

    /** Nobody is restricted by a report that has not been weighed. */
    @Override
    List<Reason> reasonsAtCreation(String value) {
        return List.of(Reason.of("report.not-assessed"));
    }

    @Override
    Object shown(Issue issue, String value) {
        if (!isReport(issue)) {
            return Choices.readOnly(value);
        }
        List<String> chosen = types(value);
        Map<String, String> names = names(policyOf(issue), type -> !type.retired() || chosen.contains(type.key()));
        Map<String, Object> choices = new HashMap<>(Choices.of(names, types(value), value));
        choices.put("reasonLabel", wording().text("conduct.field.restriction.reason"));
        return choices;
    }

    private Map<String, String> names(Optional<String> policy, Predicate<RestrictionType> offered) {
        return policy.map(policies::of).orElseGet(policies::active).restrictionTypes().stream()
                .filter(offered)
                .collect(Collectors.toMap(RestrictionType::key, RestrictionType::name));
    }
}
