package org.conductregister.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conductregister.jira.issue.ReportIssues;
import org.conductregister.jira.text.Wording;
import org.conductregister.register.CaseFields;
import org.conductregister.verb.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A custom field without a value of its own: on a Conduct report it shows what the register says, and an edit of it is a
 * verb. Nothing is ever stored in Jira's field tables, so field and register cannot disagree.
 */
abstract class ShownField extends GenericTextCFType {

    /** Under this key Jira tells a field type which issue a form is for; absent while an issue is being made. */
    static final String ISSUE_ID = "com.atlassian.jira.internal.issue_id";

    private static final Logger log = LoggerFactory.getLogger(ShownField.class);

    private final IssueManager issues;
    private final ReportIssues reports;
    private final CaseEdits edits;
    private final Wording wording;

    ShownField(
            CustomFieldValuePersister values,
            GenericConfigManager configs,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext authentication,
            FieldRegister register) {
        super(values, configs, lengths, authentication);
        this.issues = register.issues();
        this.reports = register.reports();
        this.edits = register.edits();
        this.wording = register.wording();
    }

    /** The value on a Conduct report; null for none. */
    abstract String valueOf(CaseFields.Fields fields);

    /** The value on any other issue; null for none. */
    String valueElsewhere(Issue issue) {
        return null;
    }

    /** The edit that this value asks for; null means that the field was emptied. */
    abstract CaseEdits.Edit edit(String value);

    /** What speaks against this value on a report that is only now being made. */
    abstract List<Reason> reasonsAtCreation(String value);

    /** What templates show: finished strings under the name {@code conduct}. */
    abstract Object shown(Issue issue, String value);

    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return issue == null || issue.getId() == null ? null : current(issue);
    }

    private String current(Issue issue) {
        return reports.isReport(issue)
                ? edits.fields(issue.getId()).map(this::valueOf).orElse(null)
                : valueElsewhere(issue);
    }

    @Override
    public void validateFromParams(CustomFieldParams input, ErrorCollection errors, FieldConfig config) {
        try {
            String value = getValueFromCustomFieldParams(input);
            List<Reason> reasons = reasonsAgainst(value, issueOf(input));
            if (!reasons.isEmpty()) {
                errors.addError(config.getFieldId(), sentences(reasons));
            }
        } catch (FieldValidationException notUnderstood) {
            errors.addError(config.getFieldId(), notUnderstood.getMessage());
        }
    }

    private List<Reason> reasonsAgainst(String value, Issue issue) {
        if (issue == null) {
            return value == null ? List.of() : reasonsAtCreation(value);
        }
        if (valuesEqual(value, current(issue))) {
            return List.of();
        }
        return reports.isReport(issue)
                ? edits.reasonsAgainst(issue.getId(), edit(value))
                : List.of(Reason.of("field.read-only"));
    }

    private Issue issueOf(CustomFieldParams input) {
        Object id = input == null ? null : input.getFirstValueForKey(ISSUE_ID);
        return id == null ? null : issues.getIssueObject(Long.valueOf(id.toString()));
    }

    /** The issue exists already when Jira calls this; if the register still refuses the value, the issue goes without. */
    @Override
    public void createValue(CustomField field, Issue issue, String value) {
        if (value == null || !reports.isReport(issue)) {
            return;
        }
        reports.enter(issue);
        List<Reason> reasons = edits.make(issue.getId(), edit(value));
        if (!reasons.isEmpty()) {
            log.warn("{} of {} is not entered: {}", field.getName(), issue.getKey(), sentences(reasons));
        }
    }

    /** @throws FieldValidationException if the register refuses after all, because the case changed since validation */
    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        if (valuesEqual(value, current(issue))) {
            return;
        }
        List<Reason> reasons = reports.isReport(issue)
                ? edits.make(issue.getId(), edit(value))
                : List.of(Reason.of("field.read-only"));
        if (!reasons.isEmpty()) {
            throw new FieldValidationException(sentences(reasons));
        }
    }

    @Override
    public boolean valuesEqual(String one, String other) {
        return Objects.equals(one, other);
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        String value = getValueFromIssue(field, issue);
        parameters.put("conduct", shown(issue, value));
        return parameters;
    }

    /** The version of the policy that the case of this issue keeps; empty if it is no case, or none yet. */
    Optional<String> policyOf(Issue issue) {
        // On the create screen the issue has its type already, and no id.
        return isReport(issue) && issue.getId() != null
                ? edits.fields(issue.getId()).map(CaseFields.Fields::policy)
                : Optional.empty();
    }

    /** The same for the issue that a form is for. */
    Optional<String> policyOf(CustomFieldParams input) {
        return policyOf(issueOf(input));
    }

    boolean isReport(Issue issue) {
        return issue != null && reports.isReport(issue);
    }

    Wording wording() {
        return wording;
    }

    private String sentences(List<Reason> reasons) {
        return wording.of(reasons).stream().collect(Collectors.joining("\n"));
    }
}
