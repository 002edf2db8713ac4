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
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
