package org.conductregister.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.conductregister.policy.Policies;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.OnTicket;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.SubjectRef;

/**
 * Everybody on a ticket by whom the register could know them: its reporter, the participants and organisations of a
 * request, and the address in the field that the policy names (R87, R88).
 *
 * <p>Service Management keeps participants and organisations in custom fields of types of its own; without it there are no
 * such fields. All of it is read from the issue that Jira has loaded: no search, and nothing of the app's own.
 */
public final class TicketMarks {

    static final String PARTICIPANTS = "com.atlassian.servicedesk:sd-request-participants";
    static final String ORGANISATIONS = "com.atlassian.servicedesk:sd-customer-organizations";

    private final CustomFieldManager fields;
    private final GroupManager groups;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final Policies policies;

    /** Uses these services of the host, and the scope of the policy in force. */
    public TicketMarks(
            CustomFieldManager fields,
            GroupManager groups,
            PermissionManager permissions,
            JiraAuthenticationContext authentication,
            Policies policies) {
        this.fields = fields;
        this.groups = groups;
        this.permissions = permissions;
        this.authentication = authentication;
        this.policies = policies;
    }

    /** Who is on this ticket, for whoever is logged in. */
    public OnTicket of(Issue issue) {
        Map<Bearer, List<Identifier>> bearers = new LinkedHashMap<>();
        add(bearers, Bearer.As.REPORTER, issue.getReporter());
        String address = policies.active().scope().addressField();
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            String type = field.getCustomFieldType() == null
                    ? ""
                    : field.getCustomFieldType().getKey();
            if (PARTICIPANTS.equals(type)) {
                each(issue, field, ApplicationUser.class, user -> add(bearers, Bearer.As.PARTICIPANT, user));
            } else if (ORGANISATIONS.equals(type)) {
                Organisations.add(bearers, issue.getCustomFieldValue(field));
            } else if (!address.isEmpty() && address.equalsIgnoreCase(field.getName())) {
                addAddress(bearers, issue.getCustomFieldValue(field));
            }
        }
        return new OnTicket(issue.getProjectObject().getKey(), bearers, isIn(issue.getProjectObject()));
    }

    /** Who would be on a ticket that this customer is about to raise in this project. */
    public OnTicket ofNew(Project project, ApplicationUser reporter) {
        Map<Bearer, List<Identifier>> bearers = new LinkedHashMap<>();
        add(bearers, Bearer.As.REPORTER, reporter);
        return new OnTicket(project.getKey(), bearers, isIn(project));
    }

    /** Nobody who may not browse the project is of any audience there: a customer in a group of staff is a customer. */
    private Predicate<String> isIn(Project project) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        return group -> viewer != null
                && groups.isUserInGroup(viewer, group)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer);
    }

    private static void add(Map<Bearer, List<Identifier>> bearers, Bearer.As as, ApplicationUser user) {
        if (user != null) {
            List<Identifier> marks = new SubjectRef(user.getKey(), user.getEmailAddress(), null).identifiers();
            bearers.put(new Bearer(as, user.getDisplayName()), marks);
        }
    }

    private static void addAddress(Map<Bearer, List<Identifier>> bearers, Object value) {
        if (value != null) {
            String line = value.toString();
            Identifier.address(line)
                    .ifPresent(mark -> bearers.put(new Bearer(Bearer.As.ADDRESS, line.strip()), List.of(mark)));
        }
    }

    private static <T> void each(
            Issue issue, CustomField field, Class<T> type, java.util.function.Consumer<T> consumer) {
        if (issue.getCustomFieldValue(field) instanceof Collection<?> all) {
            all.stream().filter(type::isInstance).map(type::cast).forEach(consumer);
        }
    }

    /** A class of its own, so that nothing of Service Management is loaded where it is not installed. */
    private static final class Organisations {
        static void add(Map<Bearer, List<Identifier>> bearers, Object value) {
            if (value instanceof Collection<?> all) {
                for (Object each : all) {
                    if (each instanceof CustomerOrganization organisation) {
                        bearers.put(
                                new Bearer(Bearer.As.ORGANISATION, organisation.getName()),
                                List.of(Identifier.organisation(String.valueOf(organisation.getId()))));
                    }
                }
            }
        }
    }
}
