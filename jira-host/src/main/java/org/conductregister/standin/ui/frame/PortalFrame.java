package org.conductregister.standin.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.Settings;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.PageTemplates;
import org.conductregister.standin.ui.portal.Portal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The frame of the customers' pages, with the panels that apps add to a portal. Nothing of the agents' frame is in it. */
@Component
public class PortalFrame {

    private static final String RESOURCES = "customerportal";

    private final PageTemplates templates;
    private final FrameParts parts;

    PortalFrame(PageTemplates templates, FrameParts parts) {
        this.templates = templates;
        this.parts = parts;
    }

    record Hero(String name, String description) {}

    record Chrome(
            String title,
            String base,
            String token,
            SignedIn user,
            Hero hero,
            boolean wide,
            List<Panel> headerPanels,
            List<Panel> subheaderPanels,
            List<Panel> footerPanels,
            List<Message> messages,
            String resourcesHtml) {}

    /** @param portal the portal shown; null on pages about all of them */
    public View around(Page page, Portal portal, boolean wide) {
        return new FramedPage(
                templates, "layout-portal", page, (request, response) -> chrome(page, portal, wide, request, response));
    }

    private Chrome chrome(
            Page page, Portal portal, boolean wide, HttpServletRequest request, HttpServletResponse response) {
        parts.require(RESOURCES);
        Map<String, Object> context = portal == null ? Map.of() : Map.of("portal", portal);
        return new Chrome(
                page.title(),
                Settings.CONTEXT_PATH,
                parts.token(request, response),
                parts.signedIn(),
                portal == null
                        ? new Hero("Help centre", "Find help and follow your requests")
                        : new Hero(portal.name(), portal.description()),
                wide,
                parts.panels("servicedesk.portal.header", context),
                parts.panels("servicedesk.portal.subheader", context),
                parts.panels("servicedesk.portal.footer", context),
                parts.messages(request),
                parts.resources());
    }
}
