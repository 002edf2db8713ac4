package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.TreeSet;
import org.conductregister.standin.jira.screen.ScreenSchemes;
import org.springframework.stereotype.Component;

/** Puts what was typed in onto an issue and collects what is wrong with it, field by field. */
@Component
final class InputRules {

    private static final int LONGEST_SUMMARY = 255;
    private static final DateTimeFormatter JIRA_DATE = DateTimeFormatter.ofPattern("d/MMM/yy", Locale.ENGLISH);

    private final IssueParts parts;
    private final ScreenSchemes screens;

    InputRules(IssueParts parts, ScreenSchemes screens) {
        this.parts = parts;
        this.screens = screens;
    }

    void applyProjectAndType(IssueInput input, StoredIssue issue, ErrorCollection errors) {
        Project project = input.getProjectId() == null ? null : parts.projects().getProjectObj(input.getProjectId());
        if (project == null) {
            errors.addError(IssueFields.PROJECT, "project is required");
            return;
        }
        issue.setProjectObject(project);
        IssueType type = parts.constants().getIssueType(input.getIssueTypeId());
        if (type == null || !project.getIssueTypes().contains(type)) {
            errors.addError(IssueFields.TYPE, "issue type is required");
        } else {
            issue.setIssueType(type);
        }
    }

    void applyFields(IssueInput input, StoredIssue issue, ScreenableIssueOperation operation, ErrorCollection errors) {
        applySummary(input, issue, errors);
        if (input.has(IssueFields.DESCRIPTION)) {
            issue.setDescription(input.getDescription());
        }
        if (input.has(IssueFields.ENVIRONMENT)) {
            issue.setEnvironment(input.environment());
        }
        if (input.has(IssueFields.LABELS)) {
            issue.set(IssueFields.LABELS, new TreeSet<>(input.labels()));
        }
        applyPeople(input, issue, errors);
        applyConstants(input, issue, errors);
        applyDueDate(input, issue, errors);
        for (String field : input.customFields()) {
            applyCustom(field, input, issue, operation, errors);
        }
    }

    private static void applySummary(IssueInput input, StoredIssue issue, ErrorCollection errors) {
        if (input.has(IssueFields.SUMMARY)) {
            issue.setSummary(input.getSummary());
        }
        String summary = issue.getSummary();
        if (summary == null || summary.isBlank()) {
            errors.addError(IssueFields.SUMMARY, "You must specify a summary of the issue.");
        } else if (summary.length() > LONGEST_SUMMARY) {
            errors.addError(IssueFields.SUMMARY, "Summary must be less than or equal to 255 characters.");
        } else if (summary.contains("\n") || summary.contains("\r")) {
            errors.addError(IssueFields.SUMMARY, "The summary is invalid because it contains newline characters.");
        }
    }

    private void applyPeople(IssueInput input, StoredIssue issue, ErrorCollection errors) {
        if (input.has(IssueFields.REPORTER)) {
            ApplicationUser reporter = person(input.getReporterId());
            if (reporter == null) {
                errors.addError(IssueFields.REPORTER, "The reporter specified is not a user.");
            }
            issue.setReporter(reporter);
        }
        if (input.has(IssueFields.ASSIGNEE)) {
            applyAssignee(input.getAssigneeId(), issue, errors);
        }
    }

    void applyAssignee(String assigneeId, StoredIssue issue, ErrorCollection errors) {
        ApplicationUser assignee = person(assigneeId);
        if (assigneeId != null && !assigneeId.isEmpty() && assignee == null) {
            errors.addError(IssueFields.ASSIGNEE, "User '" + assigneeId + "' does not exist.");
        } else if (assignee != null
                && !parts.permissions().hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, assignee)) {
            errors.addError(IssueFields.ASSIGNEE, "User '" + assigneeId + "' cannot be assigned issues.");
        } else {
            issue.setAssignee(assignee);
        }
    }

    private ApplicationUser person(String keyOrName) {
        ApplicationUser byKey = parts.users().getUserByKey(keyOrName);
        return byKey != null ? byKey : parts.users().getUserByName(keyOrName);
    }

    private void applyConstants(IssueInput input, StoredIssue issue, ErrorCollection errors) {
        if (input.has(IssueFields.PRIORITY)) {
            if (parts.constants().getPriorityObject(input.getPriorityId()) == null) {
                errors.addError(IssueFields.PRIORITY, "The priority selected is invalid.");
            } else {
                issue.setPriorityId(input.getPriorityId());
            }
        }
        if (input.has(IssueFields.RESOLUTION)) {
            String id = input.getResolutionId();
            if (id != null && parts.constants().getResolution(id) == null) {
                errors.addError(IssueFields.RESOLUTION, "The resolution selected is invalid.");
            } else {
                issue.setResolutionId(id);
            }
        }
    }

    private static void applyDueDate(IssueInput input, StoredIssue issue, ErrorCollection errors) {
        if (!input.has(IssueFields.DUE)) {
            return;
        }
        String due = input.getDueDate();
        if (due == null || due.isBlank()) {
            issue.set(IssueFields.DUE, null);
            return;
        }
        try {
            LocalDate date = due.contains("/") ? LocalDate.parse(due, JIRA_DATE) : LocalDate.parse(due);
            issue.set(IssueFields.DUE, date.toString());
        } catch (DateTimeParseException e) {
            errors.addError(IssueFields.DUE, "Error parsing date string: " + due);
        }
    }

    private void applyCustom(
            String fieldId,
            IssueInput input,
            StoredIssue issue,
            ScreenableIssueOperation operation,
            ErrorCollection errors) {
        CustomField field = parts.customFields().getCustomFieldObject(fieldId);
        if (field == null
                || issue.getProjectObject() == null
                || issue.getIssueType() == null
                || field.getRelevantConfig(issue) == null
                || (!input.skipScreenCheck() && !isOnScreen(fieldId, issue, operation))) {
            errors.addError(
                    fieldId, "Field '" + fieldId + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        CustomFieldParams params = input.typed(fieldId, issue.getId());
        ErrorCollection found = new SimpleErrorCollection();
        field.getCustomFieldType().validateFromParams(params, found, field.getRelevantConfig(issue));
        errors.addErrorCollection(found);
        if (!found.hasAnyErrors()) {
            issue.setCustomFieldValue(field, field.getCustomFieldType().getValueFromCustomFieldParams(params));
        }
    }

    private boolean isOnScreen(String fieldId, StoredIssue issue, ScreenableIssueOperation operation) {
        return screens.screen(issue.getProjectObject(), issue.getIssueType(), operation)
                .containsField(fieldId);
    }

    /** What a new issue gets when nobody said otherwise. */
    void applyDefaults(StoredIssue issue, ApplicationUser user) {
        if (issue.getPriority() == null) {
            issue.setPriorityId("3");
        }
        if (issue.getReporterId() == null) {
            issue.setReporter(user);
        }
        for (CustomField field : parts.customFields().getCustomFieldObjects(issue)) {
            if (issue.getCustomFieldValue(field) == null && field.getDefaultValue(issue) != null) {
                issue.setCustomFieldValue(field, field.getDefaultValue(issue));
            }
        }
    }
}
