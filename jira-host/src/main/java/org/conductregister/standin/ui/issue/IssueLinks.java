package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.ui.list.StatusTone;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;

/** The issues linked to an issue, grouped by their relation. Issues that the user may not browse are left out. */
@Component
class IssueLinks {

    private final IssueLinkManager links;
    private final PermissionManager permissions;

    IssueLinks(IssueLinkManager links, PermissionManager permissions) {
        this.links = links;
        this.permissions = permissions;
    }

    /** Issues in one relation, as "blocks". */
    record Group(String relation, List<Linked> issues) {}

    /** One linked issue; {@code deleteHref} is null when the user may not remove the link. */
    record Linked(String key, String href, String summary, String status, String tone, String deleteHref) {}

    List<Group> of(Issue issue, ApplicationUser user, boolean mayEdit) {
        Map<String, List<Linked>> byRelation = new LinkedHashMap<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(
                    byRelation,
                    issue,
                    link.getIssueLinkType().getOutward(),
                    link,
                    link.getDestinationObject(),
                    user,
                    mayEdit);
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(byRelation, issue, link.getIssueLinkType().getInward(), link, link.getSourceObject(), user, mayEdit);
        }
        return byRelation.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void add(
            Map<String, List<Linked>> groups,
            Issue issue,
            String relation,
            IssueLink link,
            Issue other,
            ApplicationUser user,
            boolean mayEdit) {
        if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, other, user)) {
            groups.computeIfAbsent(relation, key -> new ArrayList<>()).add(linked(issue, link, other, mayEdit));
        }
    }

    private static Linked linked(Issue issue, IssueLink link, Issue other, boolean mayEdit) {
        String address = "/secure/DeleteLink.jspa?id=" + issue.getId() + "&sourceId=" + link.getSourceId() + "&destId="
                + link.getDestinationId() + "&linkType=" + link.getLinkTypeId();
        return new Linked(
                other.getKey(),
                Addresses.issue(other),
                other.getSummary(),
                other.getStatus().getName(),
                StatusTone.of(other.getStatus()),
                mayEdit ? Addresses.at(address) : null);
    }
}
