package org.conductregister.standin.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.Settings;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Link;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.PageTemplates;
import org.conductregister.standin.ui.page.Sidebar;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The frame of the agents' pages: header, an optional sidebar, banners of apps, the resources that were asked for. */
@Component
public class AgentFrame {

    private static final String GENERAL_RESOURCES = "atl.general";

    private final PageTemplates templates;
    private final FrameParts parts;
    private final VisibleProjects projects;

    AgentFrame(PageTemplates templates, FrameParts parts, VisibleProjects projects) {
        this.templates = templates;
        this.parts = parts;
        this.projects = projects;
    }

    record Chrome(
            String title,
            String base,
            String token,
            SignedIn user,
            List<VisibleProjects.Entry> projects,
            String createHref,
            List<Link> topItems,
            List<Link> userItems,
            List<Panel> banners,
            Sidebar sidebar,
            List<Message> messages,
            List<Shortcut> shortcuts,
            String resourcesHtml) {}

    /** A view of the page with no sidebar. */
    public View around(Page page) {
        return around(page, null);
    }

    /** A view of the page beside a sidebar; null shows none. */
    public View around(Page page, Sidebar sidebar) {
        return new FramedPage(
                templates, "layout-agent", page, (request, response) -> chrome(page, sidebar, request, response));
    }

    private Chrome chrome(Page page, Sidebar sidebar, HttpServletRequest request, HttpServletResponse response) {
        parts.require(GENERAL_RESOURCES);
        String project = sidebar == null ? null : sidebar.key();
        return new Chrome(
                page.title(),
                Settings.CONTEXT_PATH,
                parts.token(request, response),
                parts.signedIn(),
                projects.of(parts.user()),
                Addresses.at("/secure/CreateIssue!default.jspa" + (project == null ? "" : "?projectKey=" + project)),
                parts.links("system.top.navigation.bar", Map.of()),
                parts.links("system.user.options/personal", Map.of()),
                parts.panels("jira-banner", Map.of()),
                sidebar,
                parts.messages(request),
                parts.shortcuts(),
                parts.resources());
    }
}
