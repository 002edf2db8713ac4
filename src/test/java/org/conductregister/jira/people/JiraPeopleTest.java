package org.conductregister.jira.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told of a role's business: its holders, and where there are none their deputies. */
@Requirement("R54")
class JiraPeopleTest {

    private final GroupManager groups = mock();
    private final PolicyProfile policy = Office.midMurray();
    private final JiraPeople people = new JiraPeople(mock(UserManager.class), groups, new Office().register.policies);
    private final ApplicationUser holder = user("holder");
    private final ApplicationUser deputy = user("deputy");

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    void the_holders_come_first(Role role) {
        employ(policy.roles().get(role), holder);
        employ(policy.deputies().getOrDefault(role, Set.of()), deputy);

        assertThat(people.holdersOf(role)).extracting(Person::key).containsExactly("holder");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGENT", "ADMINISTRATOR", "SYSTEM"})
    void where_nobody_holds_a_role_its_deputies_do(Role role) {
        employ(policy.deputies().get(role), deputy);
        assertThat(people.holdersOf(role)).extracting(Person::key).containsExactly("deputy");

        employ(policy.roles().get(role), holder);
        when(holder.isActive()).thenReturn(false);
        assertThat(people.holdersOf(role))
                .as("a deactivated holder is none")
                .extracting(Person::key)
                .containsExactly("deputy");
        assertThat(people.deputiesOf(role)).extracting(Person::key).containsExactly("deputy");
    }

    private void employ(Set<String> names, ApplicationUser user) {
        names.forEach(group -> {
            when(groups.groupExists(group)).thenReturn(true);
            when(groups.getUsersInGroup(group)).thenReturn(List.of(user));
        });
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key);
        when(user.isActive()).thenReturn(true);
        return user;
    }
}
