package org.conductregister.standin.platform.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.springframework.stereotype.Component;

/**
 * Secure administrator sessions, with the second password prompt switched off as an administrator of Jira may do: every
 * administrator has one at once, nobody else ever gets one.
 */
@Component
final class WebSudo implements WebSudoManager {

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final LoginUriProvider login;

    WebSudo(JiraAuthenticationContext authentication, GlobalPermissionManager permissions, LoginUriProvider login) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.login = login;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("No secure administrator session");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect(
                    login.getLoginUri(URI.create(request.getRequestURI())).toString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
