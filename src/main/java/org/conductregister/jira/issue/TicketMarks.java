package org.conductregister.jira.issue;

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
import java.util.Set;
import java.util.function.Predicate;
import org.conductregister.policy.Policies;
import org.conductregister.restriction.Bearer;
import org.conductregister.restriction.OnTicket;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Identifier.Kind;
import org.conductregister.subject.SubjectRef;

/**
 * Everybody on a ticket by whom the register could know them: its reporter, the participants and organisations of a
 * request, and the address in the field that the policy names (R87, R88).
 *
 * <p>All of it is read from the issue that Jira has loaded: no search, and nothing of the app's own. A field is read only
 * if somebody is restricted by such a mark at all: Service Management may go to its database for its fields.
 */
public final class TicketMarks {

    private final TicketFields fields;
    private final GroupManager groups;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final Policies policies;

    /** Uses these services of the host, and the scope of the policy in force: it names the address's field. */
    public TicketMarks(
            TicketFields fields,
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
        return new OnTicket(
                issue.getProjectObject().getKey(), kinds -> bearers(issue, kinds), isIn(issue.getProjectObject()));
    }

    /** Who would be on a ticket that this customer is about to raise in this project. */
    public OnTicket ofNew(Project project, ApplicationUser reporter) {
        return new OnTicket(
                project.getKey(),
                kinds -> {
                    Map<Bearer, List<Identifier>> bearers = new LinkedHashMap<>();
                    add(bearers, Bearer.As.REPORTER, reporter, kinds);
                    return bearers;
                },
                isIn(project));
    }

    private Map<Bearer, List<Identifier>> bearers(Issue issue, Set<Kind> kinds) {
        Map<Bearer, List<Identifier>> bearers = new LinkedHashMap<>();
        if (kinds.contains(Kind.USER) || kinds.contains(Kind.EMAIL)) {
            add(bearers, Bearer.As.REPORTER, issue.getReporter(), kinds);
            for (CustomField field : fields.participants()) {
                participants(issue, field).forEach(user -> add(bearers, Bearer.As.PARTICIPANT, user, kinds));
            }
        }
        if (kinds.contains(Kind.ORGANISATION)) {
            fields.organisations().forEach(field -> Organisations.add(bearers, issue.getCustomFieldValue(field)));
        }
        if (kinds.contains(Kind.ADDRESS)) {
            fields.named(policies.active().scope().addressField())
                    .forEach(field -> addAddress(bearers, issue.getCustomFieldValue(field)));
        }
        return bearers;
    }

    /** Nobody who may not browse the project is of any audience there: a customer in a group of staff is a customer. */
    private Predicate<String> isIn(Project project) {
        ApplicationUser viewer = authentication.getLoggedInUser();
        return group -> viewer != null
                && groups.isUserInGroup(viewer, group)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, viewer);
    }

    private static void add(
            Map<Bearer, List<Identifier>> bearers, Bearer.As as, ApplicationUser user, Set<Kind> kinds) {
        if (user != null) {
            String mail = kinds.contains(Kind.EMAIL) ? user.getEmailAddress() : null;
            bearers.put(new Bearer(as, user.getDisplayName()), new SubjectRef(user.getKey(), mail, null).identifiers());
        }
    }

    private static void addAddress(Map<Bearer, List<Identifier>> bearers, Object value) {
        if (value != null) {
            String line = value.toString();
            Identifier.address(line)
                    .ifPresent(mark -> bearers.put(new Bearer(Bearer.As.ADDRESS, line.strip()), List.of(mark)));
        }
    }

    private static List<ApplicationUser> participants(Issue issue, CustomField field) {
        return issue.getCustomFieldValue(field) instanceof Collection<?> all
                ? all.stream()
                        .filter(ApplicationUser.class::isInstance)
                        .map(ApplicationUser.class::cast)
                        .toList()
                : List.of();
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
