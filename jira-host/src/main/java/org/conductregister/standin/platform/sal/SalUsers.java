package org.conductregister.standin.platform.sal;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.springframework.stereotype.Component;

/** Jira's users, as SAL shows them. Unknown or absent users are null, as SAL says. */
@Component
final class SalUsers implements UserManager {

    private final com.atlassian.jira.user.util.UserManager users;
    private final GroupManager groups;
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    SalUsers(
            com.atlassian.jira.user.util.UserManager users,
            GroupManager groups,
            GlobalPermissionManager permissions,
            JiraAuthenticationContext authentication) {
        this.users = users;
        this.groups = groups;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public UserProfile getRemoteUser() {
        return profile(authentication.getLoggedInUser());
    }

    @Override
    public UserProfile getRemoteUser(HttpServletRequest request) {
        return getRemoteUser();
    }

    @Override
    public UserKey getRemoteUserKey() {
        UserProfile user = getRemoteUser();
        return user == null ? null : user.getUserKey();
    }

    @Override
    public UserKey getRemoteUserKey(HttpServletRequest request) {
        return getRemoteUserKey();
    }

    @Override
    public UserProfile getUserProfile(UserKey key) {
        return key == null ? null : profile(user(key));
    }

    @Override
    public UserProfile getUserProfile(String username) {
        return username == null ? null : profile(users.getUserByName(username));
    }

    @Override
    public boolean isAdmin(UserKey key) {
        return has(GlobalPermissionKey.ADMINISTER, key);
    }

    @Override
    public boolean isSystemAdmin(UserKey key) {
        return has(GlobalPermissionKey.SYSTEM_ADMIN, key);
    }

    @Override
    public boolean isUserInGroup(UserKey key, String group) {
        ApplicationUser user = key == null ? null : user(key);
        return user != null && groups.isUserInGroup(user, group);
    }

    @Override
    public Principal resolve(String username) {
        UserProfile user = getUserProfile(username);
        return user == null ? null : user::getUsername;
    }

    private boolean has(GlobalPermissionKey permission, UserKey key) {
        ApplicationUser user = key == null ? null : user(key);
        return user != null && permissions.hasPermission(permission, user);
    }

    private ApplicationUser user(UserKey key) {
        return users.getUserByKey(key.getStringValue());
    }

    private static UserProfile profile(ApplicationUser user) {
        return user == null
                ? null
                : new Profile(
                        new UserKey(user.getKey()), user.getUsername(), user.getDisplayName(), user.getEmailAddress());
    }

    private record Profile(UserKey getUserKey, String getUsername, String getFullName, String getEmail)
            implements UserProfile {}
}
