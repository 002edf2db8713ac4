package org.conductregister.standin.ui.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.conductregister.standin.ui.access.Forbidden;
import org.conductregister.standin.ui.access.NotFound;
import org.springframework.stereotype.Component;

/** Finds the issue that a page is about, and says what the user who asks may do with it. */
@Component
public class IssueInView {

    private final IssueService issues;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext login;

    IssueInView(IssueService issues, PermissionManager permissions, JiraAuthenticationContext login) {
        this.issues = issues;
        this.permissions = permissions;
        this.login = login;
    }

    public ApplicationUser user() {
        return login.getLoggedInUser();
    }

    /** @throws NotFound when there is none, or the user may not browse it */
    public Issue withKey(String key) {
        return found(issues.getIssue(user(), key), "The issue " + key);
    }

    /** @throws NotFound when there is none, or the user may not browse it */
    public Issue withId(Long id) {
        return found(issues.getIssue(user(), id), "The issue");
    }

    /** The issue, when the user holds the permission there. @throws Forbidden when not */
    public Issue withId(Long id, ProjectPermissionKey permission) {
        Issue issue = withId(id);
        if (!may(permission, issue)) {
            throw new Forbidden("You may not do this with " + issue.getKey() + ".");
        }
        return issue;
    }

    boolean mayEdit(Issue issue) {
        return may(ProjectPermissions.EDIT_ISSUES, issue);
    }

    boolean may(ProjectPermissionKey permission, Issue issue) {
        return permissions.hasPermission(permission, issue, user());
    }

    private static Issue found(IssueService.IssueResult result, String what) {
        if (!result.isValid() || result.getIssue() == null) {
            throw new NotFound(what);
        }
        return result.getIssue();
    }
}
