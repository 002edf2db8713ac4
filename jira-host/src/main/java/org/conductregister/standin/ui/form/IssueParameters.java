package org.conductregister.standin.ui.form;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.conductregister.standin.jira.issue.IssueInput;

/** Hands what was typed to the issue service: only the fields of the form, so that a crafted request changes no other. */
public final class IssueParameters {

    private static final Map<String, BiConsumer<IssueInputParameters, String>> SYSTEM = Map.of(
            "summary", IssueInputParameters::setSummary,
            "description", IssueInputParameters::setDescription,
            "environment", IssueInputParameters::setEnvironment,
            "priority", IssueInputParameters::setPriorityId,
            "reporter", IssueInputParameters::setReporterId,
            "assignee", IssueInputParameters::setAssigneeId,
            "duedate", IssueInputParameters::setDueDate,
            "resolution", IssueInputParameters::setResolutionId,
            "comment", IssueInputParameters::setComment);

    private static final String LABELS = "labels";

    private IssueParameters() {}

    /** Copies the values of these fields. A field that the form did not have stays as it is. */
    public static void fill(IssueInputParameters parameters, Collection<String> fields, Submitted typed) {
        for (String field : fields) {
            if (field.equals(LABELS) && parameters instanceof IssueInput input) {
                typed.first(field).ifPresent(text -> input.setLabels(words(text)));
            } else if (SYSTEM.containsKey(field)) {
                typed.first(field).ifPresent(value -> SYSTEM.get(field).accept(parameters, value));
            } else {
                if (typed.leftEmpty(field)) {
                    parameters.addCustomFieldValue(field);
                }
                typed.parts(field)
                        .forEach((name, values) -> parameters.addCustomFieldValue(name, values.toArray(String[]::new)));
            }
        }
    }

    /** Labels are single words. */
    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
