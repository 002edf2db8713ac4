package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.conductregister.standin.ui.frame.FrameParts;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Sidebar;
import org.springframework.stereotype.Component;

/** The buttons above an issue: what the user may do, the transitions that the workflow offers, what apps add. */
@Component
class IssueActions {

    private static final List<String> MORE_SECTIONS =
            List.of("operations-top-level", "operations-operations", "operations-subtasks");

    private final PermissionManager permissions;
    private final IssueTransitions transitions;
    private final FrameParts fragments;

    IssueActions(PermissionManager permissions, IssueTransitions transitions, FrameParts fragments) {
        this.permissions = permissions;
        this.transitions = transitions;
        this.fragments = fragments;
    }

    record Actions(
            List<Link> operations,
            List<Sidebar.Section> more,
            List<IssueTransitions.Button> transitions,
            List<Link> tools) {}

    Actions of(Issue issue, ApplicationUser user, Map<String, Object> context) {
        return new Actions(
                operations(issue, user),
                more(issue, user, context),
                transitions.buttons(issue, user),
                fragments.links("jira.issue.tools", context));
    }

    private List<Link> operations(Issue issue, ApplicationUser user) {
        List<Link> links = new ArrayList<>();
        if (may(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            links.add(Link.to("edit-issue", "Edit", at("/secure/EditIssue!default.jspa", issue)));
        }
        if (may(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            links.add(Link.to("comment-issue", "Comment", Addresses.issue(issue) + "#comment"));
        }
        if (may(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            links.add(Link.to("assign-issue", "Assign", at("/secure/AssignIssue!default.jspa", issue)));
        }
        return links;
    }

    private List<Sidebar.Section> more(Issue issue, ApplicationUser user, Map<String, Object> context) {
        List<Link> own = new ArrayList<>();
        if (may(ProjectPermissions.LINK_ISSUES, issue, user)) {
            own.add(Link.to("link-issue", "Link", at("/secure/LinkJiraIssue!default.jspa", issue)));
        }
        if (may(ProjectPermissions.CREATE_ATTACHMENTS, issue, user)) {
            own.add(Link.to("attach-file-link", "Attach files", Addresses.issue(issue) + "#attach-file"));
        }
        return Stream.concat(Stream.of(own), MORE_SECTIONS.stream().map(section -> fragments.links(section, context)))
                .filter(links -> !links.isEmpty())
                .map(links -> new Sidebar.Section(null, links))
                .toList();
    }

    private boolean may(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
        return permissions.hasPermission(permission, issue, user);
    }

    private static String at(String path, Issue issue) {
        return Addresses.at(path + "?id=" + issue.getId());
    }
}
