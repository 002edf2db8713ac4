package org.conductregister.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.fake.Changed;
import org.conductregister.policy.Policies;
import org.conductregister.policy.Scope;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.Bearer.As;
import org.conductregister.restriction.OnTicket;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Identifier.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody on a ticket is looked up, and nobody twice. */
class TicketMarksTest {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private final TicketFields fields = mock();
    private final GroupManager groups = mock();
    private final PermissionManager permissions = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final Policies policies = mock();
    private final TicketMarks marks = new TicketMarks(fields, groups, permissions, authentication, policies);
    private final Issue issue = mock();
    private final Project desk = mock();

    @BeforeEach
    void aTicketOfRiley() {
        when(policies.active())
                .thenReturn(Changed.in(
                        Office.midMurray(), Map.of("scope", Optional.of(new Scope(Set.of(), "Site address", null)))));
        when(desk.getKey()).thenReturn("SD");
        when(issue.getProjectObject()).thenReturn(desk);
        ApplicationUser riley = user("riley", "Riley Rhodes");
        when(issue.getReporter()).thenReturn(riley);
    }

    @Test
    @Requirement({"R87", "R88"})
    void reporter_participants_organisations_and_the_property_are_on_it() {
        List<CustomField> participants = field(List.of(user("casey", "Casey Cole")));
        when(fields.participants()).thenReturn(participants);
        CustomerOrganization club = mock();
        when(club.getId()).thenReturn(7);
        when(club.getName()).thenReturn("Football Club");
        List<CustomField> organisations = field(List.of(club));
        when(fields.organisations()).thenReturn(organisations);
        List<CustomField> address = field("12 Main Street, Mannum SA 5238");
        when(fields.named("Site address")).thenReturn(address);

        OnTicket found = marks.of(issue);

        assertThat(found.projectKey()).isEqualTo("SD");
        assertThat(found.people().bearing(ALL).keySet())
                .containsExactly(
                        new Bearer(As.REPORTER, "Riley Rhodes"),
                        new Bearer(As.PARTICIPANT, "Casey Cole"),
                        new Bearer(As.ORGANISATION, "Football Club"),
                        new Bearer(As.ADDRESS, "12 Main Street, Mannum SA 5238"));
        assertThat(found.people().bearing(ALL).values().stream().flatMap(each -> each.stream()))
                .contains(
                        Identifier.user("riley"),
                        Identifier.user("casey"),
                        Identifier.organisation("7"),
                        Identifier.address("12 main street mannum sa 5238").orElseThrow());
    }

    @Test
    void without_service_management_and_without_a_reporter_there_is_nobody() {
        when(issue.getReporter()).thenReturn(null);
        List<CustomField> empty = field(null);
        when(fields.participants()).thenReturn(empty);
        when(fields.organisations()).thenReturn(empty);
        when(fields.named("Site address")).thenReturn(empty);

        assertThat(marks.of(issue).people().bearing(ALL)).isEmpty();
    }

    @Test
    @Requirement("R117")
    void a_field_is_read_only_if_somebody_is_restricted_by_such_a_mark() {
        List<CustomField> any = field("12 Main Street, Mannum SA 5238");
        when(fields.participants()).thenReturn(any);
        when(fields.organisations()).thenReturn(any);
        when(fields.named("Site address")).thenReturn(any);
        OnTicket.People people = marks.of(issue).people();

        assertThat(people.bearing(Set.of())).isEmpty();
        verify(issue, never()).getReporter();
        verify(issue, never()).getCustomFieldValue(any());

        assertThat(people.bearing(Set.of(Kind.ADDRESS)).keySet())
                .containsExactly(new Bearer(As.ADDRESS, "12 Main Street, Mannum SA 5238"));
        verify(issue, times(1)).getCustomFieldValue(any());

        assertThat(people.bearing(Set.of(Kind.USER)))
                .isEqualTo(Map.of(new Bearer(As.REPORTER, "Riley Rhodes"), List.of(Identifier.user("riley"))));
        verify(fields, never()).organisations();
    }

    @Test
    @Requirement("R112")
    void a_customer_in_a_group_of_staff_is_of_no_audience() {
        ApplicationUser viewer = user("viewer", "Vic Viewer");
        when(authentication.getLoggedInUser()).thenReturn(viewer);
        when(groups.isUserInGroup(viewer, "rangers")).thenReturn(true);
        assertThat(marks.of(issue).inGroup().test("rangers")).isFalse();

        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, desk, viewer))
                .thenReturn(true);
        assertThat(marks.of(issue).inGroup().test("rangers")).isTrue();
        assertThat(marks.of(issue).inGroup().test("others")).isFalse();

        when(authentication.getLoggedInUser()).thenReturn(null);
        assertThat(marks.of(issue).inGroup().test("rangers")).isFalse();
    }

    private List<CustomField> field(Object value) {
        CustomField field = mock();
        when(issue.getCustomFieldValue(field)).thenReturn(value);
        return List.of(field);
    }

    private static ApplicationUser user(String key, String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(name);
        when(user.getEmailAddress()).thenReturn(key + "@example.org");
        return user;
    }
}
