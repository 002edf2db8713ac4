package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.standin.jira.field.CustomFields;
import org.conductregister.standin.jira.field.Fields;
import org.conductregister.standin.jira.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The fields there are; administrators make more of them, and put them on the screens. */
@RestController
@RequestMapping({"/rest/api/2", "/rest/api/latest"})
class FieldRest {

    /** As in Jira. */
    private static final int LONGEST_NAME = 255;

    private final Caller caller;
    private final Fields fields;
    private final CustomFields customFields;
    private final Screens screens;

    FieldRest(Caller caller, Fields fields, CustomFields customFields, Screens screens) {
        this.caller = caller;
        this.fields = fields;
        this.customFields = customFields;
        this.screens = screens;
    }

    /** A field to be. Its context is all projects and all types of issues, as long as nothing narrower is asked for. */
    record NewField(
            String name,
            String description,
            String type,
            String searcherKey,
            List<Long> projectIds,
            List<String> issueTypeIds) {

        boolean isNarrower() {
            return projectIds != null && !projectIds.isEmpty() || issueTypeIds != null && !issueTypeIds.isEmpty();
        }
    }

    @GetMapping("/field")
    List<Map<String, Object>> all() {
        caller.licensed();
        return Stream.concat(
                        fields.systemFields().stream().map(field -> shape(field, field.getId(), null)),
                        customFields.getCustomFieldObjects().stream().map(FieldRest::shape))
                .toList();
    }

    @PostMapping("/field")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> make(@RequestBody NewField wanted) {
        caller.administrator();
        CustomFieldType<?, ?> type = wanted.type() == null ? null : customFields.getCustomFieldType(wanted.type());
        CustomFieldSearcher searcher = searcher(wanted, type);
        ErrorCollection errors = errors(wanted, type, searcher);
        if (errors.hasAnyErrors()) {
            throw new RestProblem(HttpStatus.BAD_REQUEST, errors);
        }
        return shape(customFields.createCustomField(
                wanted.name().strip(),
                wanted.description() == null ? "" : wanted.description(),
                type,
                searcher,
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null)));
    }

    private CustomFieldSearcher searcher(NewField wanted, CustomFieldType<?, ?> type) {
        return type == null
                ? null
                : customFields.getCustomFieldSearchers(type).stream()
                        .filter(each -> each.getDescriptor().getCompleteKey().equals(wanted.searcherKey()))
                        .findFirst()
                        .orElse(null);
    }

    private static ErrorCollection errors(NewField wanted, CustomFieldType<?, ?> type, CustomFieldSearcher searcher) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (wanted.name() == null || wanted.name().isBlank()) {
            errors.addError("name", "A custom field needs a name.");
        } else if (wanted.name().strip().length() > LONGEST_NAME) {
            errors.addError("name", "The name of a custom field has at most " + LONGEST_NAME + " characters.");
        }
        if (type == null) {
            errors.addError("type", "There is no type of custom fields with the key '" + wanted.type() + "'.");
        } else if (wanted.searcherKey() != null && searcher == null) {
            errors.addError(
                    "searcherKey",
                    "There is no searcher '" + wanted.searcherKey() + "' for fields of the type '" + wanted.type()
                            + "'.");
        }
        if (wanted.isNarrower()) {
            errors.addErrorMessage("The stand-in makes fields for all projects and all types of issues only."
                    + " Leave projectIds and issueTypeIds out.");
        }
        return errors;
    }

    /** Jira's default screen is one for all operations; here each operation has its own. */
    @PostMapping("/screens/addToDefault/{fieldId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void show(@PathVariable String fieldId) {
        caller.administrator();
        if (!customFields.exists(fieldId)) {
            throw RestProblem.badRequest("There is no custom field with the id '" + fieldId + "'.");
        }
        if (!screens.getFieldScreenTabs(fieldId).isEmpty()) {
            throw RestProblem.badRequest("The field '" + fieldId + "' is on the screens already.");
        }
        for (FieldScreen screen : screens.getFieldScreens()) {
            screen.getTab(0).addFieldScreenLayoutItem(fieldId);
        }
    }

    private static Map<String, Object> shape(CustomField field) {
        return shape(
                field,
                "cf[" + field.getIdAsLong() + "]",
                Shapes.map(
                        "type", "any",
                        "custom", field.getCustomFieldType().getKey(),
                        "customId", field.getIdAsLong()));
    }

    private static Map<String, Object> shape(Field field, String clause, Map<String, Object> schema) {
        Map<String, Object> shape = Shapes.map(
                "id",
                field.getId(),
                "name",
                field.getName(),
                "custom",
                schema != null,
                "orderable",
                true,
                "navigable",
                true,
                "searchable",
                true,
                "clauseNames",
                List.of(clause));
        if (schema != null) {
            shape.put("schema", schema);
        }
        return shape;
    }
}
