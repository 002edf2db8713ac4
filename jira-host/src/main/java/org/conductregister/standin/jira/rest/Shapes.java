package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The JSON of everything but issues, in the shapes of Jira's REST API. */
@Component
final class Shapes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);

    private final ApplicationProperties host;

    Shapes(ApplicationProperties host) {
        this.host = host;
    }

    String base() {
        return host.getBaseUrl(UrlMode.CANONICAL);
    }

    String self(String path) {
        return base() + "/rest/api/2/" + path;
    }

    static String time(Date date) {
        return date == null ? null : TIME.format(Instant.ofEpochMilli(date.getTime()));
    }

    /** A map that keeps its order and may hold nulls. */
    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    Map<String, Object> user(ApplicationUser user) {
        if (user == null) {
            return null;
        }
        return map(
                "self", self("user?username=" + user.getUsername()),
                "key", user.getKey(),
                "name", user.getUsername(),
                "emailAddress", user.getEmailAddress(),
                "avatarUrls", map(),
                "displayName", user.getDisplayName(),
                "active", user.isActive(),
                "timeZone", "UTC");
    }

    Map<String, Object> project(Project project) {
        return map(
                "self", self("project/" + project.getId()),
                "id", project.getId().toString(),
                "key", project.getKey(),
                "name", project.getName(),
                "projectTypeKey", project.getProjectTypeKey().getKey(),
                "archived", false,
                "avatarUrls", map());
    }

    Map<String, Object> projectWithDetails(Project project) {
        Map<String, Object> shape = project(project);
        shape.put("description", project.getDescription());
        shape.put("lead", user(project.getProjectLead()));
        shape.put(
                "issueTypes",
                project.getIssueTypes().stream().map(this::issueType).toList());
        shape.put("components", List.of());
        shape.put("versions", List.of());
        shape.put("roles", map());
        return shape;
    }

    Map<String, Object> issueType(IssueType type) {
        return map(
                "self", self("issuetype/" + type.getId()),
                "id", type.getId(),
                "description", type.getDescription(),
                "iconUrl", type.getIconUrl(),
                "name", type.getName(),
                "subtask", type.isSubTask());
    }

    Map<String, Object> priority(Priority priority) {
        return priority == null
                ? null
                : map(
                        "self", self("priority/" + priority.getId()),
                        "statusColor", priority.getStatusColor(),
                        "iconUrl", "",
                        "name", priority.getName(),
                        "id", priority.getId());
    }

    Map<String, Object> resolution(Resolution resolution) {
        return resolution == null
                ? null
                : map(
                        "self", self("resolution/" + resolution.getId()),
                        "id", resolution.getId(),
                        "description", resolution.getDescription(),
                        "name", resolution.getName());
    }

    Map<String, Object> status(Status status) {
        StatusCategory category = status.getStatusCategory();
        return map(
                "self", self("status/" + status.getId()),
                "description", status.getDescription(),
                "iconUrl", "",
                "name", status.getName(),
                "id", status.getId(),
                "statusCategory",
                        map(
                                "self", self("statuscategory/" + category.getId()),
                                "id", category.getId(),
                                "key", category.getKey(),
                                "colorName", category.getColorName(),
                                "name", category.getName()));
    }

    Map<String, Object> linkType(IssueLinkType type) {
        return map(
                "id", type.getId().toString(),
                "name", type.getName(),
                "inward", type.getInward(),
                "outward", type.getOutward(),
                "self", self("issueLinkType/" + type.getId()));
    }

    Map<String, Object> attachment(Attachment attachment) {
        return map(
                "self", self("attachment/" + attachment.getId()),
                "id", attachment.getId().toString(),
                "filename", attachment.getFilename(),
                "author", user(attachment.getAuthorObject()),
                "created", time(attachment.getCreated()),
                "size", attachment.getFilesize(),
                "mimeType", attachment.getMimetype(),
                "content", base() + "/secure/attachment/" + attachment.getId() + "/" + attachment.getFilename());
    }
}
