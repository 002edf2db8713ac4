package org.conductregister.standin.ui.form;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A form about an issue.
 *
 * @param id of the form's element
 * @param errors sentences that belong to no field
 */
public record IssueForm(
        String id,
        String heading,
        String action,
        String submit,
        String cancelHref,
        boolean multipart,
        List<Hidden> hidden,
        Collection<String> errors,
        List<FieldInput> fields) {

    /** What is wrong with no field that the form shows: it stands above the form, so that nothing wrong stays unsaid. */
    public static List<String> unplaced(ErrorCollection errors, Collection<String> shown) {
        return Stream.concat(
                        errors.getErrorMessages().stream(),
                        errors.getErrors().entrySet().stream()
                                .filter(error -> !shown.contains(error.getKey()))
                                .map(error -> error.getKey() + ": " + error.getValue()))
                .toList();
    }

    /** A value that the form carries along. */
    public record Hidden(String name, String value) {}
}
