package org.conductregister.standin.ui.admin;

import static org.conductregister.standin.ui.admin.AdminList.link;
import static org.conductregister.standin.ui.admin.AdminList.row;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.conductregister.standin.ui.form.Screens;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** How projects and their issues are set up. Read only: apps and the database's first content set it up. */
@Controller
@AdminOnly
class IssuePages {

    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final CustomFieldManager customFields;
    private final FieldScreenManager screens;
    private final WorkflowManager workflows;
    private final AdminFrame frame;

    IssuePages(
            ProjectManager projects,
            ConstantsManager constants,
            CustomFieldManager customFields,
            FieldScreenManager screens,
            WorkflowManager workflows,
            AdminFrame frame) {
        this.projects = projects;
        this.constants = constants;
        this.customFields = customFields;
        this.screens = screens;
        this.workflows = workflows;
        this.frame = frame;
    }

    @GetMapping("/secure/admin/projects")
    View projects() {
        return list(
                "Projects",
                List.of("Name", "Key", "Kind", "Lead", "Issue types"),
                projects.getProjectObjects().stream()
                        .map(project -> row(
                                link(project.getName(), "/projects/" + project.getKey()),
                                project.getKey(),
                                project.getProjectTypeKey().getKey(),
                                project.getProjectLead() == null
                                        ? ""
                                        : project.getProjectLead().getDisplayName(),
                                typeNames(project)))
                        .toList());
    }

    @GetMapping("/secure/admin/issuetypes")
    View issueTypes() {
        return list(
                "Issue types",
                List.of("Name", "Id", "Description"),
                constants.getAllIssueTypeObjects().stream()
                        .map(type -> row(type.getName(), type.getId(), type.getDescription()))
                        .toList());
    }

    @GetMapping("/secure/admin/customfields")
    View customFields() {
        return list(
                "Custom fields",
                List.of("Name", "Id", "Type", "Description"),
                customFields.getCustomFieldObjects().stream()
                        .sorted(Comparator.comparing(CustomField::getName))
                        .map(field -> row(
                                field.getName(),
                                field.getId(),
                                field.getCustomFieldType().getName(),
                                field.getDescription()))
                        .toList());
    }

    @GetMapping("/secure/admin/screens")
    View screens() {
        return list(
                "Screens",
                List.of("Name", "Fields"),
                screens.getFieldScreens().stream()
                        .map(screen -> row(screen.getName(), fieldNames(screen)))
                        .toList());
    }

    @GetMapping("/secure/admin/workflows")
    View workflows() {
        return list(
                "Workflows",
                List.of("Name", "Statuses", "Transitions"),
                workflows.getWorkflows().stream()
                        .map(workflow -> row(workflow.getName(), statusNames(workflow), transitions(workflow)))
                        .toList());
    }

    private View list(String heading, List<String> columns, List<List<AdminList.AdminCell>> rows) {
        return frame.around(new Page("admin/list", heading, new AdminList(heading, columns, rows)));
    }

    private static String typeNames(Project project) {
        return project.getIssueTypes().stream().map(IssueType::getName).collect(Collectors.joining(", "));
    }

    private String fieldNames(FieldScreen screen) {
        return Screens.fields(screen).stream().map(this::fieldName).collect(Collectors.joining(", "));
    }

    private String fieldName(String id) {
        CustomField field = id.startsWith("customfield_") ? customFields.getCustomFieldObject(id) : null;
        return field == null ? id : field.getName();
    }

    private static String statusNames(JiraWorkflow workflow) {
        return workflow.getLinkedStatusObjects().stream()
                .map(status -> status.getName())
                .collect(Collectors.joining(", "));
    }

    private static String transitions(JiraWorkflow workflow) {
        return workflow.getAllActions().stream()
                .map(ActionDescriptor::getName)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
