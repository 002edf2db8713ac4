package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Finds users by name, display name or mail address.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface UserSearchService {
    List<ApplicationUser> findUsers(String query, UserSearchParams userSearchParams);

    Iterable<ApplicationUser> findUsersByEmail(String email);
}
