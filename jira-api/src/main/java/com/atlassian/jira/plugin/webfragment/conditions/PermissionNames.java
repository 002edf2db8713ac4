package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;

/**
 * The short and the long names that a condition's "permission" parameter may have.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
final class PermissionNames {
    private PermissionNames() {}

    static ProjectPermissionKey named(String name) {
        if (name == null) {
            throw new PluginParseException("The parameter 'permission' is missing");
        }
        return switch (name) {
            case "browse" -> ProjectPermissions.BROWSE_PROJECTS;
            case "create" -> ProjectPermissions.CREATE_ISSUES;
            case "edit" -> ProjectPermissions.EDIT_ISSUES;
            case "comment" -> ProjectPermissions.ADD_COMMENTS;
            case "assign" -> ProjectPermissions.ASSIGN_ISSUES;
            case "project" -> ProjectPermissions.ADMINISTER_PROJECTS;
            default -> new ProjectPermissionKey(name);
        };
    }
}
