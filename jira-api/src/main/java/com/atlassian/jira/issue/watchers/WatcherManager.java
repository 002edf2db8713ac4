package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Who watches an issue.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface WatcherManager {
    void startWatching(ApplicationUser user, Issue issue);

    void stopWatching(ApplicationUser user, Issue issue);

    Collection<ApplicationUser> getWatchersUnsorted(Issue issue);

    boolean isWatching(ApplicationUser user, Issue issue);
}
