package org.conductregister.standin.jira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.conductregister.standin.platform.security.Licences;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who calls, and whether that is enough. */
@Component
final class Caller {

    private final JiraAuthenticationContext authentication;
    private final Licences licences;
    private final GlobalPermissionManager permissions;

    Caller(JiraAuthenticationContext authentication, Licences licences, GlobalPermissionManager permissions) {
        this.authentication = authentication;
        this.licences = licences;
        this.permissions = permissions;
    }

    /** Anyone logged in, customers too. @throws RestProblem with 401 */
    ApplicationUser any() {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user == null) {
            throw RestProblem.of(HttpStatus.UNAUTHORIZED, "You are not authenticated.");
        }
        return user;
    }

    /** An agent or administrator. @throws RestProblem with 401 or, for customers, 403 */
    ApplicationUser licensed() {
        ApplicationUser user = any();
        if (!licences.isLicensed(user)) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You do not have a licence to use this.");
        }
        return user;
    }

    /** A Jira administrator. @throws RestProblem with 401, or with 403 for everybody else */
    ApplicationUser administrator() {
        ApplicationUser user = any();
        if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            throw RestProblem.of(HttpStatus.FORBIDDEN, "You are not an administrator.");
        }
        return user;
    }
}
