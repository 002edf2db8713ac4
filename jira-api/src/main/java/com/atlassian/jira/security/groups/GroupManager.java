package com.atlassian.jira.security.groups;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Groups and their members.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    Group getGroup(String groupName);

    Group createGroup(String groupName);

    Collection<Group> getAllGroups();

    boolean isUserInGroup(ApplicationUser user, String groupName);

    boolean isUserInGroup(ApplicationUser user, Group group);

    Collection<String> getGroupNamesForUser(ApplicationUser user);

    Collection<ApplicationUser> getUsersInGroup(String groupName);

    void addUserToGroup(ApplicationUser user, Group group);
}
