package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.issue.IssueInput;
import org.conductregister.standin.jira.issue.IssueWork;
import org.conductregister.standin.jira.issue.Transitions;
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
import org.springframework.web.util.HtmlUtils;

/** {@code issue}: create, read, change, delete, transitions. Refusals: 400 by field, 401, 403, 404. */
@RestController
@RequestMapping({"/rest/api/2/issue", "/rest/api/latest/issue"})
class IssueRest {

    private final IssueWork work;
    private final IssueFinder finder;
    private final IssueShape shape;
    private final IssueReader reader;
    private final Transitions transitions;
    private final StatusManager statuses;
    private final ChangeLogShape changeLog;
    private final CreateMetaShape createMeta;
    private final Shapes shapes;
    private final Caller caller;

    IssueRest(
            IssueWork work,
            IssueFinder finder,
            IssueShape shape,
            IssueReader reader,
            Transitions transitions,
            StatusManager statuses,
            ChangeLogShape changeLog,
            CreateMetaShape createMeta,
            Shapes shapes,
            Caller caller) {
        this.work = work;
        this.finder = finder;
        this.shape = shape;
        this.reader = reader;
        this.transitions = transitions;
        this.statuses = statuses;
        this.changeLog = changeLog;
        this.createMeta = createMeta;
        this.shapes = shapes;
        this.caller = caller;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> create(@RequestBody JsonNode body) {
        ApplicationUser user = caller.licensed();
        IssueService.CreateValidationResult valid = work.validateCreate(user, read(body));
        require(valid);
        IssueService.IssueResult made = work.create(user, valid);
        require(made);
        Issue issue = made.getIssue();
        return Shapes.map(
                "id", issue.getId().toString(),
                "key", issue.getKey(),
                "self", shapes.self("issue/" + issue.getId()));
    }

    private IssueInput read(JsonNode body) {
        IssueInput input = (IssueInput) work.newIssueInputParameters();
        ErrorCollection errors = new SimpleErrorCollection();
        reader.read(body, input, errors);
        if (errors.hasAnyErrors()) {
            throw new RestProblem(HttpStatus.BAD_REQUEST, errors);
        }
        return input;
    }

    private static void require(ServiceResult result) {
        if (!result.isValid()) {
            throw new RestProblem(HttpStatus.BAD_REQUEST, result.getErrorCollection());
        }
    }

    @GetMapping("/{key}")
    Map<String, Object> get(
            @PathVariable String key,
            @RequestParam(defaultValue = "") List<String> fields,
            @RequestParam(defaultValue = "") List<String> expand) {
        Issue issue = finder.visible(key);
        Map<String, Object> json = shape.of(issue, caller.licensed(), fields);
        if (expand.contains("names")) {
            json.put("names", shape.names(fieldsOf(json)));
        }
        if (expand.contains("renderedFields")) {
            json.put("renderedFields", rendered(fieldsOf(json)));
        }
        if (expand.contains("transitions")) {
            json.put("transitions", available(issue));
        }
        if (expand.contains("changelog")) {
            json.put("changelog", changeLog.of(issue));
        }
        return json;
    }

    @SuppressWarnings("unchecked") // made by the shape above
    private static Map<String, Object> fieldsOf(Map<String, Object> json) {
        return (Map<String, Object>) json.get("fields");
    }

    private static Map<String, Object> rendered(Map<String, Object> fields) {
        Map<String, Object> rendered = new LinkedHashMap<>();
        for (String id : List.of("description", "environment")) {
            Object text = fields.get(id);
            rendered.put(id, text == null ? null : "<p>" + HtmlUtils.htmlEscape(text.toString()) + "</p>");
        }
        return rendered;
    }

    @PutMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable String key, @RequestBody JsonNode body) {
        ApplicationUser user = caller.licensed();
        IssueService.UpdateValidationResult valid =
                work.validateUpdate(user, finder.visible(key).getId(), read(body));
        require(valid);
        require(work.update(user, valid));
    }

    @PutMapping("/{key}/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String key, @RequestBody JsonNode body) {
        ApplicationUser user = caller.licensed();
        IssueService.AssignValidationResult valid = work.validateAssign(
                user, finder.visible(key).getId(), body.path("name").asText(null));
        require(valid);
        require(work.assign(user, valid));
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String key) {
        ApplicationUser user = caller.licensed();
        IssueService.DeleteValidationResult valid =
                work.validateDelete(user, finder.visible(key).getId());
        if (!valid.isValid()) {
            throw new RestProblem(HttpStatus.FORBIDDEN, valid.getErrorCollection());
        }
        work.delete(user, valid);
    }

    @GetMapping("/{key}/transitions")
    Map<String, Object> transitions(@PathVariable String key) {
        return Shapes.map("expand", "transitions", "transitions", available(finder.visible(key)));
    }

    private List<Map<String, Object>> available(Issue issue) {
        return transitions.available(issue, caller.licensed()).stream()
                .map(action -> Shapes.map(
                        "id", Integer.toString(action.getId()),
                        "name", action.getName(),
                        "to", shapes.status(statuses.getStatus(transitions.target(issue, action))),
                        "fields", Shapes.map()))
                .toList();
    }

    @PostMapping("/{key}/transitions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transition(@PathVariable String key, @RequestBody JsonNode body) {
        ApplicationUser user = caller.licensed();
        IssueService.TransitionValidationResult valid = work.validateTransition(
                user,
                finder.visible(key).getId(),
                body.path("transition").path("id").asInt(),
                read(body));
        require(valid);
        require(work.transition(user, valid));
    }

    @GetMapping("/createmeta")
    Map<String, Object> createMeta(@RequestParam(defaultValue = "") List<String> projectKeys) {
        return Shapes.map("expand", "projects", "projects", createMeta.of(caller.licensed(), projectKeys));
    }
}
