package org.conductregister.standin.ui.list;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.desk.DeskQueues;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.frame.AgentFrame;
import org.conductregister.standin.ui.frame.FrameParts;
import org.conductregister.standin.ui.frame.Panel;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A project's first page, its queues, and the pages that apps put among the queues. */
@Controller
class QueuePage {

    private static final int SIZE = 50;

    private final JiraAuthenticationContext login;
    private final VisibleProjects projects;
    private final Queues queues;
    private final IssueSearch search;
    private final IssueColumns columns;
    private final ProjectSidebar sidebar;
    private final FrameParts fragments;
    private final AgentFrame frame;

    QueuePage(
            JiraAuthenticationContext login,
            VisibleProjects projects,
            Queues queues,
            IssueSearch search,
            IssueColumns columns,
            ProjectSidebar sidebar,
            FrameParts fragments,
            AgentFrame frame) {
        this.login = login;
        this.projects = projects;
        this.queues = queues;
        this.search = search;
        this.columns = columns;
        this.sidebar = sidebar;
        this.fragments = fragments;
        this.frame = frame;
    }

    record QueueView(String name, String count, IssueTable table, Pager pager, ColumnChooser chooser) {}

    record AppPage(String name, List<Panel> panels) {}

    @GetMapping({"/projects/{key}", "/projects/{key}/queues"})
    String first(@PathVariable String key) {
        Project project = project(key);
        return VisibleProjects.serviceDesk(project)
                ? "redirect:/projects/" + project.getKey() + "/queues/"
                        + queues.of(project).get(0).id()
                : "redirect:/issues/?jql="
                        + Addresses.encoded("project = " + project.getKey() + " ORDER BY created DESC");
    }

    @GetMapping("/projects/{key}/queues/{queueId}")
    View queue(
            @PathVariable String key, @PathVariable String queueId, @RequestParam(defaultValue = "0") int startIndex) {
        Project project = project(key);
        DeskQueues.Queue queue = queues.of(project).stream()
                .filter(each -> String.valueOf(each.id()).equals(queueId))
                .findFirst()
                .orElseThrow(() -> new NotFound("The queue"));
        ApplicationUser user = login.getLoggedInUser();
        int start = Math.max(0, startIndex) / SIZE * SIZE;
        IssueSearch.Found found = search.find(user, queue.jql(), start, SIZE);
        String path = "/projects/" + project.getKey() + "/queues/" + queueId;
        String list = "queue:" + project.getKey() + ":" + queueId;
        QueueView view = new QueueView(
                queue.name(),
                found.total() == 1 ? "1 issue" : found.total() + " issues",
                columns.table(user.getKey(), list, found.issues()),
                Pager.of(start, SIZE, found.total(), index -> Addresses.at(path + "?startIndex=" + index)),
                columns.chooser(user.getKey(), list, path));
        return frame.around(
                new Page("queue", queue.name() + " - " + project.getName(), view), sidebar.of(project, queueId));
    }

    /** What an app shows among the queues: the panels whose location is the key of its link. */
    @GetMapping("/projects/{key}/queues/addon/{itemKey}")
    View app(@PathVariable String key, @PathVariable String itemKey) {
        Project project = project(key);
        Map<String, Object> context = FrameParts.context(project);
        String name = fragments.links("sd-queues-addons", context).stream()
                .filter(link -> link.href().endsWith("/queues/addon/" + itemKey))
                .map(link -> link.label())
                .findFirst()
                .orElseThrow(() -> new NotFound("The page"));
        return frame.around(
                new Page("panel-page", name, new AppPage(name, fragments.panels(itemKey, context))),
                sidebar.of(project, itemKey));
    }

    private Project project(String key) {
        return projects.withKey(key, login.getLoggedInUser()).orElseThrow(() -> new NotFound("The project " + key));
    }
}
