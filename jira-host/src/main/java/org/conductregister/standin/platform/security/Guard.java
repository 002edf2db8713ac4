package org.conductregister.standin.platform.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Decides whether the person behind the current request may use an endpoint. */
@Component
public final class Guard {

    /** What becomes of a request. */
    public enum Verdict {
        ADMITTED,
        /** Nobody is logged in: a page sends to the login, REST answers 401. */
        LOGIN_NEEDED,
        /** Answered with 403. */
        FORBIDDEN
    }

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final Licences licences;

    Guard(JiraAuthenticationContext authentication, GlobalPermissionManager permissions, Licences licences) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.licences = licences;
    }

    /** The stand-in's site lets anonymous visitors in where an endpoint allows it. */
    public Verdict admit(Access access) {
        if (access == Access.UNRESTRICTED || access == Access.ANONYMOUS_SITE) {
            return Verdict.ADMITTED;
        }
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            return Verdict.LOGIN_NEEDED;
        }
        return isAllowed(access, user) ? Verdict.ADMITTED : Verdict.FORBIDDEN;
    }

    private boolean isAllowed(Access access, ApplicationUser user) {
        return switch (access) {
            case LICENSED -> licences.isLicensed(user);
            case ADMIN -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case SYSTEM_ADMIN -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
            case UNRESTRICTED, ANONYMOUS_SITE, UNLICENSED_SITE -> true;
        };
    }
}
