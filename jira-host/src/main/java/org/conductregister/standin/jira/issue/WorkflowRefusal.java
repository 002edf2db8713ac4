package org.conductregister.standin.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A validator, condition or post-function refused; says why, by field where it did. */
final class WorkflowRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    WorkflowRefusal(ErrorCollection errors, Throwable cause) {
        super(
                Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
                        .collect(Collectors.joining(" ")),
                cause);
        this.errors = errors;
    }

    ErrorCollection errors() {
        return errors;
    }
}
