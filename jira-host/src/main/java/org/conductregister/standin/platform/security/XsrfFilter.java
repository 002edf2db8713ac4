package org.conductregister.standin.platform.security;

import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that another site could have sent, with 403. REST wants the header {@code X-Atlassian-Token: no-check} on
 * content types that a plain form can produce; the host's own pages want the token. An app's servlets check for
 * themselves, as in Jira, and the login has no session to protect.
 */
@Component
public final class XsrfFilter extends OncePerRequestFilter {

    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final XsrfTokenValidator validator;

    XsrfFilter(XsrfTokenValidator validator) {
        this.validator = validator;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request) && !isTrusted(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF check failed");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTrusted(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.startsWith("/rest/")) {
            return "no-check".equals(request.getHeader("X-Atlassian-Token"));
        }
        return path.startsWith("/plugins/servlet/")
                || path.equals("/login")
                || validator.validateFormEncodedToken(request);
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && FORM_TYPES.contains(type.split(";")[0].trim().toLowerCase(Locale.ROOT));
    }
}
