package org.conductregister.standin.ui.form;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.ui.field.FieldMarkup;
import org.springframework.stereotype.Component;

/** Makes the controls of a form from the ids of its fields: what was typed wins over what the issue holds. */
@Component
public class FormFields {

    private static final String CUSTOM = "customfield_";

    private final ConstantsManager constants;
    private final PriorityManager priorities;
    private final CustomFieldManager customFields;
    private final UserManager users;
    private final FieldMarkup markup;
    private final IssueFactory blank;

    FormFields(
            ConstantsManager constants,
            PriorityManager priorities,
            CustomFieldManager customFields,
            UserManager users,
            FieldMarkup markup,
            IssueFactory blank) {
        this.constants = constants;
        this.priorities = priorities;
        this.customFields = customFields;
        this.users = users;
        this.markup = markup;
        this.blank = blank;
    }

    /**
     * @param issue what is edited, or a new issue that knows its project and type
     * @param errors sentences by field id
     */
    public List<FieldInput> of(Collection<String> fieldIds, Issue issue, Submitted typed, Map<String, String> errors) {
        return fieldIds.stream()
                .map(id -> one(id, issue, typed))
                .filter(field -> field != null)
                .map(field -> field.refused(errors.get(field.id())))
                .toList();
    }

    /** As above, for somebody who has no issue yet. Only fields that need none. */
    public List<FieldInput> of(Collection<String> fieldIds, Submitted typed, Map<String, String> errors) {
        return of(fieldIds, blank.getIssue(), typed, errors);
    }

    private FieldInput one(String id, Issue issue, Submitted typed) {
        return switch (id) {
            case "summary" ->
                FieldInput.text(id, "Summary", "text", typed.first(id).orElse(issue.getSummary()))
                        .required(true);
            case "description" ->
                FieldInput.text(id, "Description", "textarea", typed.first(id).orElse(issue.getDescription()));
            case "environment" ->
                FieldInput.text(id, "Environment", "textarea", typed.first(id).orElse(issue.getEnvironment()));
            case "duedate" ->
                FieldInput.text(id, "Due date", "date", typed.first(id).orElse(due(issue)));
            case "labels" ->
                FieldInput.text(id, "Labels", "text", typed.first(id).orElseGet(() -> labels(issue)));
            case "comment" ->
                FieldInput.text(id, "Comment", "textarea", typed.first(id).orElse(""));
            case "priority" -> constants(id, "Priority", constants.getPriorities(), priority(issue), typed, false);
            case "resolution" ->
                constants(id, "Resolution", constants.getResolutions(), issue.getResolution(), typed, true);
            case "assignee" -> person(id, "Assignee", issue.getAssignee(), typed);
            case "reporter" -> person(id, "Reporter", issue.getReporter(), typed);
            case "attachment" -> FieldInput.text(id, "Attachment", "file", null);
            default -> custom(id, issue, typed);
        };
    }

    private FieldInput custom(String id, Issue issue, Submitted typed) {
        CustomField field = id.startsWith(CUSTOM) ? customFields.getCustomFieldObject(id) : null;
        return field == null ? null : FieldInput.rendered(id, field.getName(), markup.edit(field, issue, typed));
    }

    private static FieldInput constants(
            String id,
            String label,
            Collection<? extends IssueConstant> all,
            IssueConstant current,
            Submitted typed,
            boolean mayBeEmpty) {
        String chosen = typed.first(id).orElse(current == null ? "" : current.getId());
        List<FieldInput.Option> options = new ArrayList<>();
        if (mayBeEmpty) {
            options.add(new FieldInput.Option("", "Please select", chosen.isEmpty()));
        }
        all.stream()
                .map(each -> new FieldInput.Option(
                        each.getId(), each.getName(), each.getId().equals(chosen)))
                .forEach(options::add);
        return FieldInput.select(id, label, options);
    }

    private Priority priority(Issue issue) {
        return issue.getPriority() == null ? priorities.getDefaultPriority() : issue.getPriority();
    }

    private FieldInput person(String id, String label, ApplicationUser current, Submitted typed) {
        return FieldInput.suggesting(
                id, label, typed.first(id).orElse(current == null ? "" : current.getUsername()), people());
    }

    private List<FieldInput.Option> people() {
        return users.getAllApplicationUsers().stream()
                .filter(ApplicationUser::isActive)
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .map(user -> new FieldInput.Option(user.getUsername(), user.getDisplayName(), false))
                .toList();
    }

    private static String due(Issue issue) {
        return issue.getDueDate() == null
                ? ""
                : issue.getDueDate()
                        .toInstant()
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
    }

    private static String labels(Issue issue) {
        return issue.getLabels() == null
                ? ""
                : issue.getLabels().stream().map(Label::getLabel).sorted().collect(Collectors.joining(" "));
    }
}
