package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.servicedesk.api.comment.ServiceDeskComment;
import com.atlassian.servicedesk.api.comment.ServiceDeskCommentService;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.standin.jira.comment.PublicComments;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.conductregister.standin.jira.desk.Requests;
import org.conductregister.standin.jira.desk.Sharing;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code servicedeskapi/request}: customers work with their own requests, agents with all that they may browse. */
@RestController
@RequestMapping("/rest/servicedeskapi/request")
class RequestRest {

    private final Requests requests;
    private final RequestTypes types;
    private final ServiceDeskCommentService deskComments;
    private final PublicComments publicity;
    private final PermissionManager permissions;
    private final UserManager users;
    private final DeskShape shape;
    private final Caller caller;
    private final Sharing sharing;

    RequestRest(
            Requests requests,
            RequestTypes types,
            ServiceDeskCommentService deskComments,
            PublicComments publicity,
            PermissionManager permissions,
            UserManager users,
            DeskShape shape,
            Caller caller,
            Sharing sharing) {
        this.requests = requests;
        this.types = types;
        this.deskComments = deskComments;
        this.publicity = publicity;
        this.permissions = permissions;
        this.users = users;
        this.shape = shape;
        this.caller = caller;
        this.sharing = sharing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> create(@RequestBody JsonNode body) {
        ApplicationUser user = caller.any();
        RequestType type = types.byId(body.path("requestTypeId").asInt())
                .filter(each -> each.getPortalId() == body.path("serviceDeskId").asInt())
                .orElseThrow(() -> RestProblem.badRequest("The request type does not exist in this service desk."));
        JsonNode values = body.path("requestFieldValues");
        values.fieldNames().forEachRemaining(name -> {
            if (!Set.of("summary", "description").contains(name)) {
                throw RestProblem.badRequest("The field '" + name + "' is not one of the request type.");
            }
        });
        Issue made = requests.create(
                type,
                reporter(user, body.path("raiseOnBehalfOf").asText(null)),
                values.path("summary").asText(null),
                values.path("description").asText(null));
        return shape.request(made, type);
    }

    private ApplicationUser reporter(ApplicationUser user, String onBehalfOf) {
        if (onBehalfOf == null) {
            return user;
        }
        caller.licensed();
        ApplicationUser customer = users.getUserByName(onBehalfOf);
        if (customer == null) {
            throw RestProblem.badRequest("The customer '" + onBehalfOf + "' does not exist.");
        }
        return customer;
    }

    @GetMapping
    Map<String, Object> mine(
            @RequestParam(defaultValue = "0") int start, @RequestParam(defaultValue = "50") int limit) {
        return shape.page(requests.of(caller.any()), start, limit, issue -> json(issue));
    }

    private Map<String, Object> json(Issue issue) {
        return shape.request(issue, types.ofIssue(issue.getId()).orElseThrow());
    }

    private Issue find(String keyOrId) {
        return requests.visible(caller.any(), keyOrId)
                .orElseThrow(() -> RestProblem.notFound("The request could not be found or you may not view it."));
    }

    @GetMapping("/{keyOrId}")
    Map<String, Object> get(@PathVariable String keyOrId) {
        return json(find(keyOrId));
    }

    @GetMapping("/{keyOrId}/participant")
    Map<String, Object> participants(
            @PathVariable String keyOrId,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        return shape.page(sharing.participants(find(keyOrId)), start, limit, shape::user);
    }

    @PostMapping("/{keyOrId}/participant")
    Map<String, Object> addParticipants(@PathVariable String keyOrId, @RequestBody JsonNode body) {
        Issue issue = find(keyOrId);
        sharing.add(issue, named(body));
        return shape.page(sharing.participants(issue), 0, 50, shape::user);
    }

    @DeleteMapping("/{keyOrId}/participant")
    Map<String, Object> removeParticipants(@PathVariable String keyOrId, @RequestBody JsonNode body) {
        Issue issue = find(keyOrId);
        sharing.remove(issue, named(body));
        return shape.page(sharing.participants(issue), 0, 50, shape::user);
    }

    private List<ApplicationUser> named(JsonNode body) {
        List<ApplicationUser> found = new ArrayList<>();
        for (JsonNode name : body.path("usernames")) {
            ApplicationUser user = users.getUserByName(name.asText());
            if (user == null) {
                throw RestProblem.badRequest("The user '" + name.asText() + "' does not exist.");
            }
            found.add(user);
        }
        return found;
    }

    @GetMapping("/{keyOrId}/comment")
    Map<String, Object> comments(
            @PathVariable String keyOrId,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "50") int limit) {
        return shape.page(requests.comments(caller.any(), find(keyOrId)), start, limit, shape::comment);
    }

    @PostMapping("/{keyOrId}/comment")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> comment(@PathVariable String keyOrId, @RequestBody JsonNode body) {
        Issue issue = find(keyOrId);
        ApplicationUser user = caller.any();
        String text = body.path("body").asText("");
        if (text.isBlank()) {
            throw RestProblem.badRequest("The comment must not be empty.");
        }
        // Customers speak in public: an internal comment would be hidden from themselves.
        boolean isPublic = body.path("public").asBoolean(true) || !publicity.seesInternal(issue, user);
        ServiceDeskComment made = deskComments.createServiceDeskComment(
                user,
                deskComments
                        .newCreateBuilder()
                        .author(user)
                        .issue(issue)
                        .body(text)
                        .publicComment(isPublic)
                        .build());
        return shape.comment(made.getComment());
    }
}
