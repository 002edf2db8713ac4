package org.conductregister.jira.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorsTest {

    private final JiraAuthenticationContext authentication = mock();
    private final GroupManager groups = mock();
    private final ApplicationUser agent = user("agent");
    private final Actors actors = new Actors(authentication, groups, new Office().register.policies);

    @BeforeEach
    void theAgentIsOnTheStaff() {
        when(authentication.getLoggedInUser()).thenReturn(agent);
        when(groups.isUserInGroup(any(ApplicationUser.class), anyString()))
                .thenAnswer(call -> call.getArgument(0) == agent);
    }

    @Test
    @Requirement("R54")
    void roles_are_kept_for_one_request_and_no_longer() {
        Map<String, Object> first = page();
        assertThat(actors.viewing(first).isStaff()).isTrue();
        when(groups.isUserInGroup(any(ApplicationUser.class), anyString())).thenReturn(false);

        assertThat(actors.viewing(first).isStaff()).isTrue();
        assertThat(actors.viewing(page()).isStaff()).isFalse();
        assertThat(actors.viewing(Map.of()).isStaff()).isFalse();
        assertThat(actors.current().isStaff()).isFalse();
    }

    @Test
    @Requirement("R112")
    void somebody_else_in_the_same_request_gets_their_own_roles() {
        Map<String, Object> page = page();
        assertThat(actors.viewing(page).isStaff()).isTrue();

        ApplicationUser customer = user("riley");
        when(authentication.getLoggedInUser()).thenReturn(customer);
        assertThat(actors.viewing(page).isStaff()).isFalse();

        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(actors.viewing(page).isStaff()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGENT", "ADMINISTRATOR", "SYSTEM"})
    @Requirement("R54")
    void a_deputy_holds_the_role_of_those_whose_deputy_they_are_and_no_other(Role role) {
        ApplicationUser deputy = user("deputy");
        Set<String> deputies = Office.midMurray().deputies().get(role);
        assertThat(deputies).as("the shipped profile names deputies").isNotEmpty();
        deputies.forEach(group -> when(groups.isUserInGroup(deputy, group)).thenReturn(true));

        assertThat(actors.of(deputy).roles()).containsExactly(role);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    @Requirement("R54")
    void a_role_comes_from_the_groups_that_the_profile_names_for_it(Role role) {
        ApplicationUser holder = user("holder");
        Office.midMurray().roles().get(role).forEach(group -> when(groups.isUserInGroup(holder, group))
                .thenReturn(true));

        assertThat(actors.of(holder).roles()).containsExactly(role);
        when(holder.isActive()).thenReturn(false);
        assertThat(actors.of(holder).roles()).as("deactivated").isEmpty();
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(key);
        when(user.isActive()).thenReturn(true);
        return user;
    }

    private static Map<String, Object> page() {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock();
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        return Map.of("request", request);
    }
}
