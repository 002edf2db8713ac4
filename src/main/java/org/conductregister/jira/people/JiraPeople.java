package org.conductregister.jira.people;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conductregister.policy.Policies;
import org.conductregister.verb.Groups;
import org.conductregister.verb.People;
import org.conductregister.verb.Role;

/** People as Jira knows them; who holds a role follows from the groups that the active profile names (R54). */
public final class JiraPeople implements People, Groups {

    private final UserManager users;
    private final GroupManager groups;
    private final Policies policies;

    /** Uses these services of the host. */
    public JiraPeople(UserManager users, GroupManager groups, Policies policies) {
        this.users = users;
        this.groups = groups;
        this.policies = policies;
    }

    @Override
    public Optional<Person> byKey(String userKey) {
        return Optional.ofNullable(userKey == null ? null : users.getUserByKey(userKey))
                .filter(ApplicationUser::isActive)
                .map(JiraPeople::person);
    }

    @Override
    public List<Person> holdersOf(Role role) {
        List<Person> holders = members(policies.active().roles().getOrDefault(role, Set.of()));
        return holders.isEmpty() ? deputiesOf(role) : holders;
    }

    @Override
    public List<Person> deputiesOf(Role role) {
        return members(policies.active().deputies().getOrDefault(role, Set.of()));
    }

    @Override
    public List<Person> members(String group) {
        return members(Set.of(group));
    }

    private List<Person> members(Set<String> names) {
        return names.stream()
                .filter(groups::groupExists)
                .flatMap(group -> groups.getUsersInGroup(group).stream())
                .filter(ApplicationUser::isActive)
                .distinct()
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName).thenComparing(ApplicationUser::getKey))
                .map(JiraPeople::person)
                .toList();
    }

    /** The display name of whoever has this key, gone or not; the key itself if nobody has it. */
    public String nameOf(String userKey) {
        ApplicationUser user = userKey == null ? null : users.getUserByKey(userKey);
        return user == null ? String.valueOf(userKey) : user.getDisplayName();
    }

    private static Person person(ApplicationUser user) {
        String email = user.getEmailAddress();
        return new Person(user.getKey(), user.getDisplayName(), email == null ? "" : email);
    }
}
