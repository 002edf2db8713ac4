package org.conductregister.standin.jira.people;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups and their members, kept in memory. */
@Component
public final class Groups implements GroupManager {

    private record Member(String groupName, String userKey) {}

    private record NamedGroup(String getName) implements Group {}

    private final JdbcClient sql;
    private final Directory directory;
    private final Remembered<Map<String, Set<String>>> members;

    Groups(JdbcClient sql, Directory directory, Memory memory) {
        this.sql = sql;
        this.directory = directory;
        this.members = memory.of("groups", this::load);
    }

    private Map<String, Set<String>> load() {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        sql.sql("SELECT name FROM jira_group ORDER BY name")
                .query(String.class)
                .list()
                .forEach(name -> found.put(name, new LinkedHashSet<>()));
        sql.sql("SELECT group_name, user_key FROM jira_membership ORDER BY user_key")
                .query(Rows.of(Member.class))
                .list()
                .forEach(member -> found.get(member.groupName()).add(member.userKey()));
        return found;
    }

    @Override
    public boolean groupExists(String groupName) {
        return members.get().containsKey(groupName);
    }

    @Override
    public Group getGroup(String groupName) {
        return groupExists(groupName) ? new NamedGroup(groupName) : null;
    }

    @Override
    public Group createGroup(String groupName) {
        if (!groupExists(groupName)) {
            sql.sql("INSERT INTO jira_group (name) VALUES (?)").param(groupName).update();
            members.forget();
        }
        return getGroup(groupName);
    }

    @Override
    public Collection<Group> getAllGroups() {
        return members.get().keySet().stream().<Group>map(NamedGroup::new).toList();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && members.get().getOrDefault(groupName, Set.of()).contains(user.getKey());
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return members.get().keySet().stream()
                .filter(name -> isUserInGroup(user, name))
                .toList();
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return members.get().getOrDefault(groupName, Set.of()).stream()
                .map(directory::getUserByKey)
                .toList();
    }

    @Override
    public void addUserToGroup(ApplicationUser user, Group group) {
        if (!isUserInGroup(user, group)) {
            sql.sql("INSERT INTO jira_membership (group_name, user_key) VALUES (?, ?)")
                    .params(group.getName(), user.getKey())
                    .update();
            members.forget();
        }
    }
}
