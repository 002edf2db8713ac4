package org.conductregister.standin.jira.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Project permissions: each project has a scheme, which grants permissions to groups. Customers are in none of them. */
@Component
public final class Permissions implements PermissionManager {

    private record Grant(long schemeId, String permission, String groupName) {}

    private final Projects projects;
    private final GroupManager groups;
    private final Remembered<Map<Long, List<Grant>>> grants;

    Permissions(JdbcClient sql, Projects projects, GroupManager groups, Memory memory) {
        this.projects = projects;
        this.groups = groups;
        this.grants = memory.of("projectGrants", () -> sql
                .sql("SELECT scheme_id, permission, group_name FROM jira_permission_grant")
                .query(Rows.of(Grant.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Grant::schemeId)));
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return issue != null && hasPermission(permission, issue.getProjectObject(), user);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
        if (project == null || user == null || !user.isActive()) {
            return false;
        }
        long scheme = ((JiraProject) project).permissionScheme();
        return grants.get().getOrDefault(scheme, List.of()).stream()
                .filter(grant -> grant.permission().equals(permission.permissionKey()))
                .anyMatch(grant -> groups.isUserInGroup(user, grant.groupName()));
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
        return projects.getProjectObjects().stream()
                .filter(project -> hasPermission(permission, project, user))
                .toList();
    }
}
