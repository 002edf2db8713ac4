package org.conductregister.standin.jira.rest;

import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import java.util.Map;
import org.conductregister.standin.jira.desk.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Writes refusals as {@code {"errorMessages": [], "errors": {}}}. */
@RestControllerAdvice(basePackageClasses = RestProblems.class)
class RestProblems {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> problem(RestProblem problem) {
        return ResponseEntity.status(problem.status()).body(problem.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(RequestRefused refused) {
        return problem(new RestProblem(HttpStatus.BAD_REQUEST, refused.errors()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noDesk(ServiceDeskServiceException missing) {
        return problem(RestProblem.notFound(missing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException unreadable) {
        return problem(RestProblem.badRequest("The request body is no JSON that is understood."));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> illegal(IllegalArgumentException illegal) {
        return problem(RestProblem.badRequest(String.valueOf(illegal.getMessage())));
    }
}
