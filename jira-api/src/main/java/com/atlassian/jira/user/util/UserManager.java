package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds users; null when there is none.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);

    Collection<ApplicationUser> getAllApplicationUsers();

    Optional<ApplicationUser> getUserById(Long id);

    boolean isUserExisting(ApplicationUser user);
}
