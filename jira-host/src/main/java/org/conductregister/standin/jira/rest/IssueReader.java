package org.conductregister.standin.jira.rest;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.standin.jira.issue.IssueInput;
import org.springframework.stereotype.Component;

/** Reads the JSON of an issue to be made or changed. */
@Component
final class IssueReader {

    private final ProjectManager projects;
    private final ConstantsManager constants;
    private final ObjectMapper json;

    IssueReader(ProjectManager projects, ConstantsManager constants, ObjectMapper json) {
        this.projects = projects;
        this.constants = constants;
        this.json = json;
    }

    /** Puts {@code fields}, {@code update.*[0].set}, {@code update.comment[0].add} and {@code properties} into the input. */
    void read(JsonNode body, IssueInput input, ErrorCollection errors) {
        body.path("fields").fields().forEachRemaining(each -> field(each.getKey(), each.getValue(), input, errors));
        body.path("update").fields().forEachRemaining(each -> {
            JsonNode first = each.getValue().path(0);
            if (each.getKey().equals("comment")) {
                input.setComment(first.path("add").path("body").asText(null));
            } else if (first.has("set")) {
                field(each.getKey(), first.get("set"), input, errors);
            } else {
                errors.addError(each.getKey(), "Only the operation 'set' is supported for this field.");
            }
        });
        body.path("properties").forEach(property -> property(property, input, errors));
    }

    private void property(JsonNode property, IssueInput input, ErrorCollection errors) {
        try {
            input.addProperty(
                    property.path("key").asText(), new JSONObject(json.writeValueAsString(property.get("value"))));
        } catch (JSONException | JsonProcessingException e) {
            errors.addErrorMessage("The property '" + property.path("key").asText() + "' must be a JSON object.");
        }
    }

    private void field(String id, JsonNode value, IssueInput input, ErrorCollection errors) {
        switch (id) {
            case "project" -> input.setProjectId(project(value));
            case "issuetype" -> input.setIssueTypeId(idOf(value, constants.getAllIssueTypeObjects()));
            case "priority" -> input.setPriorityId(idOf(value, constants.getPriorities()));
            case "resolution" -> input.setResolutionId(value.isNull() ? null : idOf(value, constants.getResolutions()));
            case "summary" -> input.setSummary(value.asText(null));
            case "description" -> input.setDescription(value.asText(null));
            case "environment" -> input.setEnvironment(value.asText(null));
            case "duedate" -> input.setDueDate(value.asText(null));
            case "reporter" -> input.setReporterId(person(value));
            case "assignee" -> input.setAssigneeId(person(value));
            case "labels" -> input.setLabels(texts(value));
            default -> custom(id, value, input, errors);
        }
    }

    private static void custom(String id, JsonNode value, IssueInput input, ErrorCollection errors) {
        if (id.startsWith("customfield_")) {
            input.addCustomFieldValue(id, texts(value).toArray(String[]::new));
        } else {
            errors.addError(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
    }

    private Long project(JsonNode value) {
        Project found = value.has("key")
                ? projects.getProjectByCurrentKeyIgnoreCase(value.get("key").asText())
                : projects.getProjectObj(value.path("id").asLong());
        return found == null ? null : found.getId();
    }

    private static String idOf(JsonNode value, Collection<? extends IssueConstant> all) {
        String text =
                value.has("id") ? value.get("id").asText() : value.path("name").asText();
        return all.stream()
                .filter(each -> value.has("id")
                        ? each.getId().equals(text)
                        : each.getName().equalsIgnoreCase(text))
                .map(IssueConstant::getId)
                .findFirst()
                .orElse(text);
    }

    private static String person(JsonNode value) {
        return value.hasNonNull("name")
                ? value.get("name").asText()
                : value.path("key").asText(null);
    }

    private static List<String> texts(JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(each -> all.addAll(texts(each)));
            return all;
        }
        JsonNode inner = Stream.of("value", "name", "id", "key")
                .filter(value::hasNonNull)
                .findFirst()
                .map(value::get)
                .orElse(value);
        return List.of(inner.isContainerNode() ? inner.toString() : inner.asText());
    }
}
