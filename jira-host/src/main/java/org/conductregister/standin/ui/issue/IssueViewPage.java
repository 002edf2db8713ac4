package org.conductregister.standin.ui.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.frame.FrameParts;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.list.ProjectSidebar;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The agents' view of an issue, with the panels that apps add to its two columns. */
@Controller
class IssueViewPage {

    private final IssueInView issues;
    private final IssueParts parts;
    private final FrameParts fragments;
    private final ProjectSidebar sidebar;
    private final AgentFrame frame;

    IssueViewPage(
            IssueInView issues, IssueParts parts, FrameParts fragments, ProjectSidebar sidebar, AgentFrame frame) {
        this.issues = issues;
        this.parts = parts;
        this.fragments = fragments;
        this.sidebar = sidebar;
        this.frame = frame;
    }

    record IssueView(
            Long id,
            String key,
            String href,
            String summary,
            String description,
            VisibleProjects.Entry project,
            IssueActions.Actions actions,
            IssueDetails.Details details,
            IssueFiles.Files files,
            List<IssueLinks.Group> links,
            IssueActivity.Activity activity,
            List<IssuePeople.Role> people,
            List<IssuePeople.Moment> dates,
            List<IssueModule> left,
            List<IssueModule> right) {}

    @GetMapping("/browse/{key}")
    View show(@PathVariable String key, @RequestParam(defaultValue = "comments") String page) {
        Issue issue = issues.withKey(key);
        fragments.require("jira.view.issue");
        IssueView view = view(issue, page.equals("history"), FrameParts.context(issue));
        return frame.around(
                new Page("issue/view", "[" + issue.getKey() + "] " + issue.getSummary(), view),
                sidebar.of(issue.getProjectObject(), null));
    }

    private IssueView view(Issue issue, boolean history, Map<String, Object> context) {
        ApplicationUser user = issues.user();
        boolean mayEdit = issues.mayEdit(issue);
        return new IssueView(
                issue.getId(),
                issue.getKey(),
                Addresses.issue(issue),
                issue.getSummary(),
                issue.getDescription() == null ? "" : issue.getDescription(),
                VisibleProjects.Entry.of(issue.getProjectObject()),
                parts.actions().of(issue, user, context),
                parts.details().of(issue),
                parts.files().of(issue, mayEdit),
                parts.links().of(issue, user, mayEdit),
                parts.activity().of(issue, user, history),
                parts.people().people(issue),
                parts.people().dates(issue),
                IssueModules.left(panels("atl.jira.view.issue.left.context", context)),
                IssueModules.right(panels("atl.jira.view.issue.right.context", context)));
    }

    private List<IssueModule> panels(String location, Map<String, Object> context) {
        return fragments.panels(location, context).stream()
                .filter(panel -> !panel.contentHtml().isBlank())
                .map(panel -> new IssueModule(panel.id(), null, panel.label(), panel.weight(), panel.contentHtml()))
                .toList();
    }
}
