package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * The user holds the permission named by the parameter "permission" in the project.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class HasProjectPermissionCondition extends AbstractWebCondition {
    private final PermissionManager permissionManager;
    private ProjectPermissionKey permission;

    public HasProjectPermissionCondition(PermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = PermissionNames.named(params.get("permission"));
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getProject() != null
                && permissionManager.hasPermission(permission, jiraHelper.getProject(), user);
    }
}
