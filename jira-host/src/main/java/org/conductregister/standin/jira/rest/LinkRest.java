package org.conductregister.standin.jira.rest;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.conductregister.standin.jira.link.Links;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code issueLink} and {@code issueLinkType}. */
@RestController
@RequestMapping({"/rest/api/2", "/rest/api/latest"})
class LinkRest {

    private final IssueFinder finder;
    private final Links links;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;
    private final Shapes shapes;
    private final Caller caller;

    LinkRest(
            IssueFinder finder,
            Links links,
            IssueLinkTypeManager types,
            PermissionManager permissions,
            Shapes shapes,
            Caller caller) {
        this.finder = finder;
        this.links = links;
        this.types = types;
        this.permissions = permissions;
        this.shapes = shapes;
        this.caller = caller;
    }

    @GetMapping("/issueLinkType")
    Map<String, Object> types() {
        caller.licensed();
        return Shapes.map(
                "issueLinkTypes",
                types.getIssueLinkTypes().stream().map(shapes::linkType).toList());
    }

    @PostMapping("/issueLink")
    @ResponseStatus(HttpStatus.CREATED)
    void link(@RequestBody JsonNode body) throws CreateException {
        Issue inward = linkable(body.path("inwardIssue"));
        Issue outward = linkable(body.path("outwardIssue"));
        String name = body.path("type").path("name").asText();
        IssueLinkType type = types.getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound("No issue link type with name '" + name + "' found."));
        // In Jira's JSON the inward issue is the one that the link starts from.
        links.createIssueLink(inward.getId(), outward.getId(), type.getId(), null, caller.licensed());
    }

    private Issue linkable(JsonNode named) {
        Issue issue = finder.visible(
                named.has("key") ? named.get("key").asText() : named.path("id").asText("0"));
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, caller.licensed())) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "No Link Issue Permission for issue '" + issue.getKey() + "'");
        }
        return issue;
    }

    @DeleteMapping("/issueLink/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(@PathVariable long id) {
        IssueLink link = links.byId(id);
        if (link == null) {
            throw RestProblem.notFound("No issue link with id '" + id + "' exists.");
        }
        finder.visible(link.getSourceId().toString());
        finder.visible(link.getDestinationId().toString());
        links.removeIssueLink(link, caller.licensed());
    }
}
