package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * The user holds the permission named by the parameter "permission" on the issue.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class HasIssuePermissionCondition extends AbstractIssueWebCondition {
    private final PermissionManager permissionManager;
    private ProjectPermissionKey permission;

    public HasIssuePermissionCondition(PermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = PermissionNames.named(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return permissionManager.hasPermission(permission, issue, user);
    }
}
