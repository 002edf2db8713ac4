package org.conductregister.standin.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.conductregister.standin.ui.frame.BareFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a reader sees when a page cannot be shown: never a stack trace, which goes to the log under a reference. */
@ControllerAdvice("org.conductregister.standin.ui")
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final BareFrame frame;

    ErrorPages(BareFrame frame) {
        this.frame = frame;
    }

    record Problem(
            int status,
            String heading,
            String explanation,
            String reference,
            String homeHref,
            String homeLabel,
            String loginHref) {}

    @ExceptionHandler
    ModelAndView notFound(NotFound problem) {
        return page(HttpStatus.NOT_FOUND, "Not found", problem.getMessage(), null);
    }

    @ExceptionHandler
    ModelAndView forbidden(Forbidden problem) {
        return page(HttpStatus.FORBIDDEN, "Not allowed", problem.getMessage(), null);
    }

    @ExceptionHandler
    ModelAndView failed(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(refusal.getStatusCode().value());
            return page(status, status.getReasonPhrase(), "The address or the form is incomplete or wrong.", null);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("{} {} failed ({})", request.getMethod(), request.getRequestURI(), reference, problem);
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "The page could not be shown. What happened was written to the log.",
                reference);
    }

    ModelAndView page(HttpStatus status, String heading, String explanation, String reference) {
        ModelAndView page = new ModelAndView(frame.around(new Page(
                "error",
                heading,
                new Problem(
                        status.value(),
                        heading,
                        explanation,
                        reference,
                        Addresses.at("/"),
                        "Go to the start page",
                        status == HttpStatus.FORBIDDEN ? Addresses.at("/login") : null))));
        page.setStatus(status);
        return page;
    }
}
