package org.conductregister.standin.ui.issue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.form.FieldInput;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.list.ProjectSidebar;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Links an issue with others, and takes links away. */
@Controller
class LinkPage {

    private final IssueInView issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    LinkPage(
            IssueInView issues,
            IssueLinkManager links,
            IssueLinkTypeManager types,
            ProjectSidebar sidebar,
            AgentFrame frame) {
        this.issues = issues;
        this.links = links;
        this.types = types;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    record LinkForm(
            String heading,
            String action,
            String cancelHref,
            List<FieldInput.Option> relations,
            String issueKey,
            String error) {}

    @GetMapping("/secure/LinkJiraIssue!default.jspa")
    View show(@RequestParam Long id) {
        return form(issues.withId(id, ProjectPermissions.LINK_ISSUES), "", "", null);
    }

    /** {@code relation} is a link type's id with {@code out} or {@code in}. */
    @PostMapping("/secure/LinkJiraIssue.jspa")
    View link(@RequestParam Long id, @RequestParam String relation, @RequestParam String issueKey) {
        Issue issue = issues.withId(id, ProjectPermissions.LINK_ISSUES);
        try {
            Issue other = issues.withKey(issueKey.strip().toUpperCase(Locale.ROOT));
            String[] typeAndDirection = relation.split("-", 2);
            boolean outward = typeAndDirection[1].equals("out");
            Issue source = outward ? issue : other;
            Issue target = outward ? other : issue;
            links.createIssueLink(
                    source.getId(), target.getId(), Long.valueOf(typeAndDirection[0]), null, issues.user());
            return new RedirectView(Addresses.issue(issue));
        } catch (NotFound | CreateException refused) {
            return form(issue, relation, issueKey, refused.getMessage());
        }
    }

    @PostMapping("/secure/DeleteLink.jspa")
    String delete(
            @RequestParam Long id,
            @RequestParam Long sourceId,
            @RequestParam Long destId,
            @RequestParam Long linkType,
            RedirectAttributes next) {
        Issue issue = issues.withId(id, ProjectPermissions.LINK_ISSUES);
        IssueLink link = links.getIssueLink(sourceId, destId, linkType);
        if (link == null || !(id.equals(sourceId) || id.equals(destId))) {
            throw new NotFound("The link");
        }
        links.removeIssueLink(link, issues.user());
        Message.done(next, "The link was removed.");
        return "redirect:/browse/" + issue.getKey();
    }

    private View form(Issue issue, String chosen, String issueKey, String error) {
        List<FieldInput.Option> relations = new ArrayList<>();
        for (IssueLinkType type : types.getIssueLinkTypes()) {
            relations.add(option(type.getId() + "-out", type.getOutward(), chosen));
            if (!type.getInward().equals(type.getOutward())) {
                relations.add(option(type.getId() + "-in", type.getInward(), chosen));
            }
        }
        String heading = "Link " + issue.getKey();
        LinkForm form = new LinkForm(
                heading,
                Addresses.at("/secure/LinkJiraIssue.jspa?id=" + issue.getId()),
                Addresses.issue(issue),
                relations,
                issueKey,
                error);
        return frame.around(new Page("issue/link", heading, form), sidebar.of(issue.getProjectObject(), null));
    }

    private static FieldInput.Option option(String value, String label, String chosen) {
        return new FieldInput.Option(value, label, value.equals(chosen));
    }
}
