package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who watches which issue. */
@Component
final class Watchers implements WatcherManager {

    private final JdbcClient sql;
    private final UserManager users;

    Watchers(JdbcClient sql, UserManager users) {
        this.sql = sql;
        this.users = users;
    }

    @Override
    public void startWatching(ApplicationUser user, Issue issue) {
        if (!isWatching(user, issue)) {
            sql.sql("INSERT INTO jira_watcher (issue_id, user_key) VALUES (?, ?)")
                    .params(issue.getId(), user.getKey())
                    .update();
        }
    }

    @Override
    public void stopWatching(ApplicationUser user, Issue issue) {
        sql.sql("DELETE FROM jira_watcher WHERE issue_id = ? AND user_key = ?")
                .params(issue.getId(), user.getKey())
                .update();
    }

    @Override
    public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
        return sql
                .sql("SELECT user_key FROM jira_watcher WHERE issue_id = ?")
                .param(issue.getId())
                .query(String.class)
                .list()
                .stream()
                .map(users::getUserByKey)
                .toList();
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return user != null && getWatchersUnsorted(issue).contains(user);
    }
}
