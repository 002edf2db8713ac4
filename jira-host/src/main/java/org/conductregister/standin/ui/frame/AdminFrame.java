package org.conductregister.standin.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.Sidebar;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The frame of the administration: the host's pages and those that apps add to {@code admin_plugins_menu}. */
@Component
public class AdminFrame {

    private static final String APPS = "admin_plugins_menu";
    private static final String HERE = "/secure/admin/";

    private final AgentFrame frame;
    private final FrameParts parts;

    AdminFrame(AgentFrame frame, FrameParts parts) {
        this.frame = frame;
        this.parts = parts;
    }

    /** A view of the page; its title names the entry that is marked. */
    public View around(Page page) {
        return around(page, link -> link.label().equals(page.title()));
    }

    /** A view of an app's page; the entry that leads to {@code address} is marked. */
    public View aroundApp(Page page, String address) {
        return around(page, link -> link.href().equals(address));
    }

    private View around(Page page, Predicate<Link> here) {
        parts.require("atl.admin");
        return frame.around(page, sidebar(here));
    }

    private Sidebar sidebar(Predicate<Link> here) {
        List<Sidebar.Section> sections = new ArrayList<>();
        sections.add(section("People", "Users", "users", "Groups", "groups"));
        sections.add(section(
                "Issues",
                "Projects",
                "projects",
                "Issue types",
                "issuetypes",
                "Custom fields",
                "customfields",
                "Screens",
                "screens",
                "Workflows",
                "workflows"));
        sections.add(section(
                "System", "Outbox", "outbox", "Scheduler", "scheduler", "Clock", "clock", "Audit log", "audit"));
        sections.addAll(parts.sections(APPS, Map.of()));
        return new Sidebar(null, "Administration", "", null, null, marked(sections, here));
    }

    private static List<Sidebar.Section> marked(List<Sidebar.Section> sections, Predicate<Link> here) {
        return sections.stream()
                .map(section -> new Sidebar.Section(
                        section.label(),
                        section.items().stream()
                                .map(link -> link.current(here.test(link)))
                                .toList()))
                .toList();
    }

    private static Sidebar.Section section(String heading, String... labelsAndPaths) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < labelsAndPaths.length; i += 2) {
            String path = labelsAndPaths[i + 1];
            links.add(Link.to("admin-" + path, labelsAndPaths[i], Addresses.at(HERE + path)));
        }
        return new Sidebar.Section(heading, links);
    }
}
