package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.conductregister.standin.jira.screen.ScreenSchemes;
import org.springframework.stereotype.Component;

/** The JSON that tells a client what it may create: projects, issue types and the fields on their screens. */
@Component
final class CreateMetaShape {

    private final PermissionManager permissions;
    private final ScreenSchemes screens;
    private final FieldManager fields;
    private final Shapes shapes;

    CreateMetaShape(PermissionManager permissions, ScreenSchemes screens, FieldManager fields, Shapes shapes) {
        this.permissions = permissions;
        this.screens = screens;
        this.fields = fields;
        this.shapes = shapes;
    }

    List<Map<String, Object>> of(ApplicationUser user, Collection<String> keys) {
        return permissions.getProjects(ProjectPermissions.CREATE_ISSUES, user).stream()
                .filter(project -> keys.isEmpty() || keys.contains(project.getKey()))
                .map(this::project)
                .toList();
    }

    private Map<String, Object> project(Project project) {
        Map<String, Object> json = shapes.project(project);
        json.put(
                "issuetypes",
                project.getIssueTypes().stream()
                        .map(type -> type(project, type))
                        .toList());
        return json;
    }

    private Map<String, Object> type(Project project, IssueType type) {
        Map<String, Object> json = shapes.issueType(type);
        Map<String, Object> onScreen = new LinkedHashMap<>();
        screens.screen(project, type, IssueOperations.CREATE_ISSUE_OPERATION).getTabs().stream()
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(item -> fields.getField(item.getFieldId()))
                .filter(Objects::nonNull)
                .forEach(field -> onScreen.put(field.getId(), field(field)));
        json.put("fields", onScreen);
        return json;
    }

    private static Map<String, Object> field(Field field) {
        boolean required = Set.of("summary", "issuetype", "project").contains(field.getId());
        return Shapes.map(
                "required", required,
                "name", field.getName(),
                "fieldId", field.getId(),
                "operations", List.of("set"));
    }
}
