package org.conductregister.standin.platform.security;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks: by basic authentication (on, as with Jira's development switch), else by the session. A wrong name or
 * password is refused with 401; asking without either is asking as nobody.
 */
@Component
public final class AuthenticationFilter extends OncePerRequestFilter {

    private static final String BASIC = "Basic ";

    private final Credentials credentials;
    private final Sessions sessions;
    private final JiraAuthenticationContext authentication;

    AuthenticationFilter(Credentials credentials, Sessions sessions, JiraAuthenticationContext authentication) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.authentication = authentication;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean basic = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
        Optional<ApplicationUser> user = basic ? basic(header) : sessions.user(request);
        if (basic && user.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stand-in\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Wrong username or password");
            return;
        }
        try {
            user.ifPresent(authentication::setLoggedInUser);
            chain.doFilter(request, response);
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    private Optional<ApplicationUser> basic(String header) {
        try {
            String pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : credentials.check(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
