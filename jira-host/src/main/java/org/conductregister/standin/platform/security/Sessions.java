package org.conductregister.standin.platform.security;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Logging in and out by a session cookie. */
@Component
public final class Sessions {

    private static final String USER_KEY = "standin.user.key";

    private final Credentials credentials;
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    Sessions(Credentials credentials, UserManager users, JiraAuthenticationContext authentication) {
        this.credentials = credentials;
        this.users = users;
        this.authentication = authentication;
    }

    /** Begins a session, under a new id, when name and password are right; leaves everything as it was otherwise. */
    public Optional<ApplicationUser> logIn(HttpServletRequest request, String username, String password) {
        Optional<ApplicationUser> user = credentials.check(username, password);
        user.ifPresent(who -> {
            HttpSession session = request.getSession(true);
            request.changeSessionId();
            session.setAttribute(USER_KEY, who.getKey());
            authentication.setLoggedInUser(who);
        });
        return user;
    }

    /** Ends the session, if there is one. */
    public void logOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        authentication.clearLoggedInUser();
    }

    /** The active user of the request's session. */
    Optional<ApplicationUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(USER_KEY))
                .map(users::getUserByKey)
                .filter(ApplicationUser::isActive);
    }
}
