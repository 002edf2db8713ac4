package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The JSON of issues. */
@Component
final class IssueShape {

    private final Shapes shapes;
    private final CommentShape commentShape;
    private final CustomFieldManager customFields;
    private final FieldManager fields;
    private final CommentManager comments;
    private final IssueLinkManager links;
    private final PermissionManager permissions;

    IssueShape(
            Shapes shapes,
            CommentShape commentShape,
            CustomFieldManager customFields,
            FieldManager fields,
            CommentManager comments,
            IssueLinkManager links,
            PermissionManager permissions) {
        this.shapes = shapes;
        this.commentShape = commentShape;
        this.customFields = customFields;
        this.fields = fields;
        this.comments = comments;
        this.links = links;
        this.permissions = permissions;
    }

    /** @param wanted ids of the fields, all when empty or with {@code *all}; {@code -id} leaves one out */
    Map<String, Object> of(Issue issue, ApplicationUser user, Collection<String> wanted) {
        return Shapes.map(
                "expand", "renderedFields,names,schema,operations,editmeta,changelog",
                "id", issue.getId().toString(),
                "self", shapes.self("issue/" + issue.getId()),
                "key", issue.getKey(),
                "fields", fields(issue, user, wanted));
    }

    private Map<String, Object> fields(Issue issue, ApplicationUser user, Collection<String> wanted) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("issuetype", () -> shapes.issueType(issue.getIssueType()));
        all.put("project", () -> shapes.project(issue.getProjectObject()));
        all.put("summary", issue::getSummary);
        all.put("description", issue::getDescription);
        all.put("environment", issue::getEnvironment);
        all.put("status", () -> shapes.status(issue.getStatus()));
        all.put("priority", () -> shapes.priority(issue.getPriority()));
        all.put("resolution", () -> shapes.resolution(issue.getResolution()));
        all.put("resolutiondate", () -> Shapes.time(issue.getResolutionDate()));
        all.put("reporter", () -> shapes.user(issue.getReporter()));
        all.put("creator", () -> shapes.user(issue.getCreator()));
        all.put("assignee", () -> shapes.user(issue.getAssignee()));
        all.put("created", () -> Shapes.time(issue.getCreated()));
        all.put("updated", () -> Shapes.time(issue.getUpdated()));
        all.put(
                "duedate",
                () -> issue.getDueDate() == null
                        ? null
                        : issue.getDueDate().toLocalDateTime().toLocalDate().toString());
        all.put("labels", () -> issue.getLabels().stream().map(Label::getLabel).toList());
        all.put("components", List::of);
        all.put("fixVersions", List::of);
        all.put("versions", List::of);
        all.put("subtasks", List::of);
        all.put("issuelinks", () -> links(issue, user));
        all.put(
                "attachment",
                () -> issue.getAttachments().stream().map(shapes::attachment).toList());
        all.put("comment", () -> comments(issue, user));
        for (CustomField field : customFields.getCustomFieldObjects(issue)) {
            all.put(field.getId(), () -> value(field, issue.getCustomFieldValue(field)));
        }
        Map<String, Object> chosen = new LinkedHashMap<>();
        all.forEach((id, value) -> {
            if (isWanted(id, wanted)) {
                chosen.put(id, value.get());
            }
        });
        return chosen;
    }

    private static boolean isWanted(String id, Collection<String> wanted) {
        boolean named = wanted.isEmpty()
                || wanted.contains("*all")
                || wanted.contains(id)
                || (wanted.contains("*navigable") && !id.equals("comment"))
                || wanted.stream().allMatch(each -> each.startsWith("-"));
        return named && !wanted.contains("-" + id);
    }

    @SuppressWarnings("unchecked") // the value was made by the same kind of field
    private static Object value(CustomField field, Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(each -> value(field, each)).toList();
        }
        return ((CustomFieldType<?, Object>) field.getCustomFieldType()).getStringFromSingularObject(value);
    }

    private Map<String, Object> comments(Issue issue, ApplicationUser user) {
        List<Map<String, Object>> all = comments.getCommentsForUser(issue, user).stream()
                .map(comment -> commentShape.of(comment, false))
                .toList();
        return Shapes.map("comments", all, "maxResults", all.size(), "total", all.size(), "startAt", 0);
    }

    private List<Map<String, Object>> links(Issue issue, ApplicationUser user) {
        List<Map<String, Object>> all = new ArrayList<>();
        links.getOutwardLinks(issue.getId())
                .forEach(link -> link(link, "outwardIssue", link.getDestinationObject(), user, all));
        links.getInwardLinks(issue.getId())
                .forEach(link -> link(link, "inwardIssue", link.getSourceObject(), user, all));
        return all;
    }

    private void link(IssueLink link, String side, Issue other, ApplicationUser user, List<Map<String, Object>> all) {
        if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user)) {
            all.add(Shapes.map(
                    "id",
                    link.getId().toString(),
                    "self",
                    shapes.self("issueLink/" + link.getId()),
                    "type",
                    shapes.linkType(link.getIssueLinkType()),
                    side,
                    Shapes.map(
                            "id", other.getId().toString(),
                            "key", other.getKey(),
                            "self", shapes.self("issue/" + other.getId()),
                            "fields",
                                    Shapes.map(
                                            "summary", other.getSummary(),
                                            "status", shapes.status(other.getStatus()),
                                            "priority", shapes.priority(other.getPriority()),
                                            "issuetype", shapes.issueType(other.getIssueType())))));
        }
    }

    /** Names of the fields in the issue's JSON. */
    Map<String, Object> names(Map<String, Object> issueFields) {
        Map<String, Object> names = new LinkedHashMap<>();
        issueFields.keySet().forEach(id -> {
            Field field = fields.getField(id);
            names.put(id, field == null ? id : field.getName());
        });
        return names;
    }
}
