package org.conductregister.standin.ui.list;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.standin.jira.desk.DeskQueues;
import org.conductregister.standin.ui.frame.FrameParts;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Sidebar;
import org.conductregister.standin.ui.portal.Portals;
import org.springframework.stereotype.Component;

/** What stands beside the pages of a project: its queues, its issues, the links that apps add. */
@Component
public class ProjectSidebar {

    private final Queues queues;
    private final Portals portals;
    private final FrameParts parts;

    ProjectSidebar(Queues queues, Portals portals, FrameParts parts) {
        this.queues = queues;
        this.portals = portals;
        this.parts = parts;
    }

    /** @param queueId the queue, or the key of an app's link among them, that is shown; null on other pages */
    public Sidebar of(Project project, String queueId) {
        VisibleProjects.Entry entry = VisibleProjects.Entry.of(project);
        List<Sidebar.Section> sections = new ArrayList<>();
        if (VisibleProjects.serviceDesk(project)) {
            sections.add(new Sidebar.Section("Queues", queueLinks(project, queueId)));
        }
        List<Link> more = new ArrayList<>();
        more.add(Link.to("All issues", Addresses.search("project = " + project.getKey() + " ORDER BY created DESC")));
        if (VisibleProjects.serviceDesk(project)) {
            more.add(Link.to("Customer portal", portals.of(project).href()));
        }
        more.addAll(parts.links("jira.project.sidebar.plugins.navigation", FrameParts.context(project)));
        sections.add(new Sidebar.Section("Project", more));
        return new Sidebar(entry.key(), entry.name(), entry.initials(), entry.kind(), entry.href(), sections);
    }

    /** Counting costs a search for each queue, so only the pages of queues do it. */
    private List<Link> queueLinks(Project project, String queueId) {
        List<Link> links = new ArrayList<>();
        for (DeskQueues.Queue queue : queues.of(project)) {
            String address = Addresses.at("/projects/" + project.getKey() + "/queues/" + queue.id());
            Link link = Link.to("queue-" + queue.id(), queue.name(), address)
                    .current(String.valueOf(queue.id()).equals(queueId));
            links.add(queueId == null ? link : link.counted(queues.count(queue)));
        }
        parts.links("sd-queues-addons", FrameParts.context(project)).stream()
                .map(link -> link.current(link.href().endsWith("/queues/addon/" + queueId)))
                .forEach(links::add);
        return links;
    }
}
