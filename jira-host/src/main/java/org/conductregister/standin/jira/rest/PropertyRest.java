package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.conductregister.standin.jira.property.Properties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code issue/{key}/properties}. */
@RestController
@RequestMapping({"/rest/api/2/issue/{issueKey}/properties", "/rest/api/latest/issue/{issueKey}/properties"})
class PropertyRest {

    private static final String ISSUE = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();

    private final IssueFinder finder;
    private final Properties properties;
    private final IssueService issues;
    private final Shapes shapes;
    private final Caller caller;
    private final ObjectMapper json;

    PropertyRest(
            IssueFinder finder,
            Properties properties,
            IssueService issues,
            Shapes shapes,
            Caller caller,
            ObjectMapper json) {
        this.finder = finder;
        this.properties = properties;
        this.issues = issues;
        this.shapes = shapes;
        this.caller = caller;
        this.json = json;
    }

    @GetMapping
    Map<String, Object> keys(@PathVariable String issueKey) {
        Issue issue = finder.visible(issueKey);
        return Shapes.map(
                "keys",
                properties.of(ISSUE, issue.getId()).keySet().stream()
                        .map(key -> Shapes.map(
                                "self", shapes.self("issue/" + issue.getKey() + "/properties/" + key), "key", key))
                        .toList());
    }

    @GetMapping("/{key}")
    Map<String, Object> get(@PathVariable String issueKey, @PathVariable String key) throws JsonProcessingException {
        EntityProperty found = properties.get(ISSUE, finder.visible(issueKey).getId(), key);
        if (found == null) {
            throw RestProblem.notFound("The property " + key + " does not exist.");
        }
        return Shapes.map("key", key, "value", json.readTree(found.getValue()));
    }

    private Issue editable(String issueKey) {
        Issue issue = finder.visible(issueKey);
        if (!issues.isEditable(issue, caller.licensed())) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have the permission to edit this issue.");
        }
        return issue;
    }

    @PutMapping("/{key}")
    ResponseEntity<Void> put(@PathVariable String issueKey, @PathVariable String key, @RequestBody JsonNode value) {
        Long id = editable(issueKey).getId();
        boolean existed = properties.exists(ISSUE, id, key);
        properties.put(ISSUE, id, key, value.toString());
        return ResponseEntity.status(existed ? HttpStatus.OK : HttpStatus.CREATED)
                .build();
    }

    @DeleteMapping("/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String issueKey, @PathVariable String key) {
        Long id = editable(issueKey).getId();
        if (!properties.exists(ISSUE, id, key)) {
            throw RestProblem.notFound("The property " + key + " does not exist.");
        }
        properties.delete(ISSUE, id, key);
    }
}
