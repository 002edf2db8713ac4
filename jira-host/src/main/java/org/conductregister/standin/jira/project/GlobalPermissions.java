package org.conductregister.standin.jira.project;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Global permissions, granted to groups. */
@Component
public final class GlobalPermissions implements GlobalPermissionManager {

    private record Grant(String permission, String groupName) {}

    private final GroupManager groups;
    private final Remembered<Map<String, List<Grant>>> grants;

    GlobalPermissions(JdbcClient sql, GroupManager groups, Memory memory) {
        this.groups = groups;
        this.grants =
                memory.of(
                        "globalGrants", () -> sql
                                .sql("SELECT permission, group_name FROM jira_global_grant")
                                .query(Rows.of(Grant.class))
                                .list()
                                .stream()
                                .collect(Collectors.groupingBy(Grant::permission)));
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        return user != null
                && user.isActive()
                && grants.get().getOrDefault(permission.getKey(), List.of()).stream()
                        .anyMatch(grant -> groups.isUserInGroup(user, grant.groupName()));
    }
}
