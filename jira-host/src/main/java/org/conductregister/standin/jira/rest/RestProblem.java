package org.conductregister.standin.jira.rest;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A refusal with its status, in Jira's shape. */
final class RestProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient ErrorCollection errors;

    RestProblem(HttpStatus status, ErrorCollection errors) {
        super(status + " " + errors);
        this.status = status;
        this.errors = errors;
    }

    static RestProblem of(HttpStatus status, String message) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message);
        return new RestProblem(status, errors);
    }

    static RestProblem notFound(String message) {
        return of(HttpStatus.NOT_FOUND, message);
    }

    static RestProblem badRequest(String message) {
        return of(HttpStatus.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }

    Map<String, Object> body() {
        return Map.of("errorMessages", errors.getErrorMessages(), "errors", errors.getErrors());
    }
}
