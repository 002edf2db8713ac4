package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.comment.Comments;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code issue/{key}/comment}. The property {@code sd.public.comment} makes a comment internal. */
@RestController
@RequestMapping({"/rest/api/2/issue/{key}/comment", "/rest/api/latest/issue/{key}/comment"})
class CommentRest {

    private final IssueFinder finder;
    private final Comments comments;
    private final CommentShape shape;
    private final PermissionManager permissions;
    private final Caller caller;
    private final Clock clock;

    CommentRest(
            IssueFinder finder,
            Comments comments,
            CommentShape shape,
            PermissionManager permissions,
            Caller caller,
            Clock clock) {
        this.finder = finder;
        this.comments = comments;
        this.shape = shape;
        this.permissions = permissions;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping
    Map<String, Object> all(@PathVariable String key, @RequestParam(defaultValue = "") List<String> expand) {
        List<Map<String, Object>> all = comments.getCommentsForUser(finder.visible(key), caller.licensed()).stream()
                .map(comment -> shape.of(comment, expand.contains("properties")))
                .toList();
        return Shapes.map("startAt", 0, "maxResults", all.size(), "total", all.size(), "comments", all);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> add(@PathVariable String key, @RequestBody JsonNode body) throws JSONException {
        Issue issue = finder.visible(key);
        ApplicationUser user = caller.licensed();
        if (!permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to comment on this issue.");
        }
        Map<String, JSONObject> properties = new LinkedHashMap<>();
        for (JsonNode each : body.path("properties")) {
            properties.put(
                    each.path("key").asText(), new JSONObject(each.path("value").toString()));
        }
        Comment made =
                comments.create(issue, user, text(body), null, null, Date.from(clock.instant()), properties, true);
        return shape.of(made, true);
    }

    private static String text(JsonNode body) {
        String text = body.path("body").asText("");
        if (text.isBlank()) {
            ErrorCollection errors = new SimpleErrorCollection();
            errors.addError("comment", "Comment body can not be empty!");
            throw new RestProblem(HttpStatus.BAD_REQUEST, errors);
        }
        return text;
    }

    private Comment find(String key, long id) {
        Issue issue = finder.visible(key);
        return comments.getCommentsForUser(issue, caller.licensed()).stream()
                .filter(comment -> comment.getId() == id)
                .findFirst()
                .orElseThrow(() -> RestProblem.notFound("Can not find a comment for the id: " + id + "."));
    }

    @GetMapping("/{id}")
    Map<String, Object> get(@PathVariable String key, @PathVariable long id) {
        return shape.of(find(key, id), true);
    }

    @PutMapping("/{id}")
    Map<String, Object> edit(@PathVariable String key, @PathVariable long id, @RequestBody JsonNode body) {
        return shape.of(comments.edit(mine(key, id), caller.licensed(), text(body)), true);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String key, @PathVariable long id) {
        comments.delete(mine(key, id));
    }

    /** One's own comment; administrators of the project may change every one. */
    private Comment mine(String key, long id) {
        Comment comment = find(key, id);
        ApplicationUser user = caller.licensed();
        if (!user.equals(comment.getAuthorApplicationUser())
                && !permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, comment.getIssue(), user)) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to change this comment.");
        }
        return comment;
    }
}
