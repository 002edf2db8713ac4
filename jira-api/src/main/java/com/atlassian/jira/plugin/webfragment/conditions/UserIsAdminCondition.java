package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/**
 * The user is an administrator.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class UserIsAdminCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissionManager;

    public UserIsAdminCondition(GlobalPermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && permissionManager.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
