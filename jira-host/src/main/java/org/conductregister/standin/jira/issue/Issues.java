package org.conductregister.standin.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes issues without asking for permission. */
@Component
public final class Issues implements IssueManager, IssueFactory {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,18})");

    private final IssueTable table;
    private final IssueChanges changes;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final WatcherManager watchers;
    private final JdbcClient sql;

    Issues(
            IssueTable table,
            IssueChanges changes,
            ProjectManager projects,
            PermissionManager permissions,
            WatcherManager watchers,
            JdbcClient sql) {
        this.table = table;
        this.changes = changes;
        this.projects = projects;
        this.permissions = permissions;
        this.watchers = watchers;
        this.sql = sql;
    }

    @Override
    public MutableIssue getIssue() {
        return table.blank();
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return table.byId(id);
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return getIssueByKeyIgnoreCase(key);
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueByKeyIgnoreCase(key);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        Matcher parts = KEY.matcher(key == null ? "" : key.trim());
        if (!parts.matches()) {
            return null;
        }
        Project project = projects.getProjectByCurrentKeyIgnoreCase(parts.group(1));
        return project == null ? null : table.byNumber(project.getId(), Long.parseLong(parts.group(2)));
    }

    @Override
    public boolean isExistingIssueKey(String issueKey) {
        return getIssueObject(issueKey) != null;
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return List.copyOf(table.byIds(ids));
    }

    @Override
    public Issue createIssueObject(ApplicationUser user, Issue issue) throws CreateException {
        try {
            return changes.create(user, (StoredIssue) issue, Map.of());
        } catch (WorkflowRefusal refusal) {
            throw new CreateException(refusal.getMessage(), refusal);
        }
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, EventDispatchOption event, boolean sendMail) {
        return changes.update(user, (StoredIssue) issue, null, event, sendMail);
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }

    @Override
    public void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption event, boolean sendMail) {
        changes.delete(user, issue, event, sendMail);
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return sql.sql("SELECT COUNT(*) FROM jira_issue WHERE project_id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    @Override
    public List<ApplicationUser> getWatchers(Issue issue) {
        return List.copyOf(watchers.getWatchersUnsorted(issue));
    }
}
