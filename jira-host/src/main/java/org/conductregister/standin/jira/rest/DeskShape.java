package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.conductregister.standin.jira.comment.PublicComments;
import org.conductregister.standin.jira.desk.Desks;
import org.springframework.stereotype.Component;

/** The JSON of the service desk's API. Of a request it holds what the request type asks for and nothing else. */
@Component
final class DeskShape {

    private final Shapes shapes;
    private final Desks desks;
    private final PublicComments publicity;

    DeskShape(Shapes shapes, Desks desks, PublicComments publicity) {
        this.shapes = shapes;
        this.desks = desks;
        this.publicity = publicity;
    }

    private String self(String path) {
        return shapes.base() + "/rest/servicedeskapi/" + path;
    }

    private static Map<String, Object> time(Date date) {
        return Shapes.map(
                "iso8601", Shapes.time(date),
                "jira", Shapes.time(date),
                "friendly", date.toInstant().toString(),
                "epochMillis", date.getTime());
    }

    /** Cuts a page out of the list. */
    <T> Map<String, Object> page(List<T> all, int start, int limit, Function<T, ?> shape) {
        List<T> page = all.subList(Math.min(start, all.size()), Math.min(start + limit, all.size()));
        return Shapes.map(
                "size",
                page.size(),
                "start",
                start,
                "limit",
                limit,
                "isLastPage",
                start + page.size() >= all.size(),
                "_links",
                Shapes.map(),
                "values",
                page.stream().map(shape).toList());
    }

    Map<String, Object> user(ApplicationUser user) {
        return user == null
                ? null
                : Shapes.map(
                        "name", user.getUsername(),
                        "key", user.getKey(),
                        "emailAddress", user.getEmailAddress(),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive());
    }

    Map<String, Object> desk(ServiceDesk desk, Project project) {
        return Shapes.map(
                "id", Integer.toString(desk.getId()),
                "projectId", Long.toString(desk.getProjectId()),
                "projectName", desk.getProjectName(),
                "projectKey", project.getKey(),
                "_links", Shapes.map("self", self("servicedesk/" + desk.getId())));
    }

    Map<String, Object> requestType(RequestType type) {
        return Shapes.map(
                "id", Integer.toString(type.getId()),
                "name", type.getName(),
                "description", type.getDescription(),
                "helpText", type.getHelpText(),
                "serviceDeskId", Integer.toString(type.getPortalId()),
                "groupIds", List.of(),
                "_links",
                        Shapes.map("self", self("servicedesk/" + type.getPortalId() + "/requesttype/" + type.getId())));
    }

    Map<String, Object> request(Issue issue, RequestType type) {
        ServiceDesk desk = desks.getServiceDeskForProject(issue.getProjectObject());
        return Shapes.map(
                "issueId", issue.getId().toString(),
                "issueKey", issue.getKey(),
                "requestTypeId", Integer.toString(type.getId()),
                "serviceDeskId", Integer.toString(desk.getId()),
                "createdDate", time(issue.getCreated()),
                "reporter", user(issue.getReporter()),
                "requestFieldValues",
                        List.of(
                                Shapes.map("fieldId", "summary", "label", "Summary", "value", issue.getSummary()),
                                Shapes.map(
                                        "fieldId",
                                        "description",
                                        "label",
                                        "Description",
                                        "value",
                                        issue.getDescription())),
                "currentStatus",
                        Shapes.map("status", issue.getStatus().getName(), "statusDate", time(issue.getUpdated())),
                "_links",
                        Shapes.map(
                                "self", self("request/" + issue.getId()),
                                "jiraRest", shapes.self("issue/" + issue.getId()),
                                "web",
                                        shapes.base() + "/servicedesk/customer/portal/" + desk.getId() + "/"
                                                + issue.getKey()));
    }

    Map<String, Object> comment(Comment comment) {
        return Shapes.map(
                "id", comment.getId().toString(),
                "body", comment.getBody(),
                "public", publicity.isPublic(comment),
                "author", user(comment.getAuthorApplicationUser()),
                "created", time(comment.getCreated()),
                "_links",
                        Shapes.map(
                                "self", self("request/" + comment.getIssue().getId() + "/comment/" + comment.getId())));
    }
}
