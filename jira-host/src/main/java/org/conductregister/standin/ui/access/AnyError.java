package org.conductregister.standin.ui.access;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends whatever was refused or failed outside the host's pages: filters, apps, unknown addresses. */
@Controller
@UnrestrictedAccess
class AnyError {

    static final String PATH = "/error";
    private static final Map<Integer, String> SENTENCES = Map.of(
            403, "You are not allowed to see this page or to send this form.",
            404, "There is no page at this address, or you are not allowed to see it.");

    private final ErrorPages pages;

    AnyError(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping(PATH)
    Object show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        String heading = status.value() == 404 ? "Not found" : status.getReasonPhrase();
        if (path.contains("/rest/")) {
            return ResponseEntity.status(status).body(Map.of("message", heading, "status-code", status.value()));
        }
        return pages.page(
                status,
                heading,
                SENTENCES.getOrDefault(status.value(), "The page could not be shown. The log says more."),
                null);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
