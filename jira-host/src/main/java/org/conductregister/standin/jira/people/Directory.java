package org.conductregister.standin.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The users, kept in memory. */
@Component
public final class Directory implements UserManager, UserSearchService {

    private final JdbcClient sql;
    private final Remembered<Map<String, JiraUser>> users;

    Directory(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.users = memory.of("users", this::load);
    }

    private Map<String, JiraUser> load() {
        return sql
                .sql("SELECT id, user_key, username, display_name, email, active FROM jira_user ORDER BY username")
                .query(Rows.of(JiraUser.class))
                .list()
                .stream()
                .collect(Collectors.toMap(JiraUser::getKey, user -> user, (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return userKey == null ? null : users.get().get(userKey);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        if (userName == null) {
            return null;
        }
        String wanted = userName.toLowerCase(Locale.ROOT);
        return users.get().values().stream()
                .filter(user -> user.username().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return List.copyOf(users.get().values());
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long id) {
        return users.get().values().stream()
                .filter(user -> user.id().equals(id))
                .map(ApplicationUser.class::cast)
                .findFirst();
    }

    @Override
    public boolean isUserExisting(ApplicationUser user) {
        return user != null && users.get().containsKey(user.getKey());
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams params) {
        String wanted = query == null ? "" : query.trim().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() && !params.allowEmptyQuery()) {
            return List.of();
        }
        return users.get().values().stream()
                .filter(user -> user.active() ? params.includeActive() : params.includeInactive())
                .filter(user -> matches(user, wanted))
                .limit(params.getMaxResults() == null ? Long.MAX_VALUE : params.getMaxResults())
                .map(ApplicationUser.class::cast)
                .toList();
    }

    @Override
    public Iterable<ApplicationUser> findUsersByEmail(String email) {
        return users.get().values().stream()
                .filter(user -> user.getEmailAddress().equalsIgnoreCase(email))
                .map(ApplicationUser.class::cast)
                .toList();
    }

    private static boolean matches(JiraUser user, String wanted) {
        return Stream.concat(
                        Stream.of(user.username(), user.email()),
                        Stream.concat(
                                Stream.of(user.displayName()),
                                Arrays.stream(user.displayName().split(" "))))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    /** Adds a user with this password. @throws IllegalArgumentException when the name is taken */
    public ApplicationUser add(String username, String displayName, String email, String password) {
        String key = username.toLowerCase(Locale.ROOT);
        if (getUserByName(key) != null) {
            throw new IllegalArgumentException("A user with the name " + key + " exists already");
        }
        sql.sql("INSERT INTO jira_user (id, user_key, username, display_name, email, password_hash, active)"
                        + " SELECT MAX(id) + 1, ?, ?, ?, ?, ?, TRUE FROM jira_user")
                .params(key, key, displayName, email, Passwords.hash(key, password))
                .update();
        users.forget();
        return getUserByKey(key);
    }

    /** Renames, deactivates or readdresses a user; nulls and the key stay as they are. */
    public void change(String userKey, String displayName, String email, Boolean active) {
        sql.sql("UPDATE jira_user SET display_name = COALESCE(?, display_name), email = COALESCE(?, email),"
                        + " active = COALESCE(?, active) WHERE user_key = ?")
                .params(Arrays.asList(displayName, email, active, userKey))
                .update();
        users.forget();
    }
}
