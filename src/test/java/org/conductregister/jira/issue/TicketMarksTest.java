package org.conductregister.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.ArrayList;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody on a ticket is looked up, and nobody twice. */
class TicketMarksTest {

    private final CustomFieldManager fields = mock();
    private final GroupManager groups = mock();
    private final PermissionManager permissions = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final Policies policies = mock();
    private final TicketMarks marks = new TicketMarks(fields, groups, permissions, authentication, policies);
    private final Issue issue = mock();
    private final Project desk = mock();
    private final List<CustomField> all = new ArrayList<>();

    @BeforeEach
    void aTicketOfRiley() {
        when(policies.active())
                .thenReturn(Changed.in(
                        Office.midMurray(), Map.of("scope", Optional.of(new Scope(Set.of(), "Site address", null)))));
        when(desk.getKey()).thenReturn("SD");
        when(issue.getProjectObject()).thenReturn(desk);
        ApplicationUser riley = user("riley", "Riley Rhodes");
        when(issue.getReporter()).thenReturn(riley);
        when(fields.getCustomFieldObjects(issue)).thenReturn(all);
    }

    @Test
    @Requirement({"R87", "R88"})
    void reporter_participants_organisations_and_the_property_are_on_it() {
        field(TicketMarks.PARTICIPANTS, "Request participants", List.of(user("casey", "Casey Cole")));
        CustomerOrganization club = mock();
        when(club.getId()).thenReturn(7);
        when(club.getName()).thenReturn("Football Club");
        field(TicketMarks.ORGANISATIONS, "Organizations", List.of(club));
        field("any:text", "Site address", "12 Main Street, Mannum SA 5238");
        field("any:text", "Another line", "3 Low Road, Mannum SA 5238");

        OnTicket found = marks.of(issue);

        assertThat(found.projectKey()).isEqualTo("SD");
        assertThat(found.bearers().keySet())
                .containsExactly(
                        new Bearer(As.REPORTER, "Riley Rhodes"),
                        new Bearer(As.PARTICIPANT, "Casey Cole"),
                        new Bearer(As.ORGANISATION, "Football Club"),
                        new Bearer(As.ADDRESS, "12 Main Street, Mannum SA 5238"));
        assertThat(found.bearers().values().stream().flatMap(each -> each.stream()))
                .contains(
                        Identifier.user("riley"),
                        Identifier.user("casey"),
                        Identifier.organisation("7"),
                        Identifier.address("12 main street mannum sa 5238").orElseThrow());
    }

    @Test
    void without_service_management_and_without_a_reporter_there_is_nobody() {
        when(issue.getReporter()).thenReturn(null);
        field(TicketMarks.PARTICIPANTS, "Request participants", null);
        field(TicketMarks.ORGANISATIONS, "Organizations", null);
        field("any:text", "Site address", null);

        assertThat(marks.of(issue).bearers()).isEmpty();
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

    private void field(String type, String name, Object value) {
        CustomField field = mock();
        CustomFieldType<?, ?> kind = mock();
        when(kind.getKey()).thenReturn(type);
        when(field.getCustomFieldType()).thenAnswer(any -> kind);
        when(field.getName()).thenReturn(name);
        when(issue.getCustomFieldValue(field)).thenReturn(value);
        all.add(field);
    }

    private static ApplicationUser user(String key, String name) {
        ApplicationUser user = mock();
        when(user.getKey()).thenReturn(key);
        when(user.getDisplayName()).thenReturn(name);
        when(user.getEmailAddress()).thenReturn(key + "@example.org");
        return user;
    }
}
