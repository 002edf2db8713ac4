package org.conductregister.standin.ui.portal;

import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.servicedesk.api.requesttype.RequestType;
import java.util.List;
import org.conductregister.standin.jira.desk.RequestTypes;
import org.conductregister.standin.ui.frame.PortalFrame;
import org.conductregister.standin.ui.list.Pager;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The customers' way in: the portals, what can be asked for on each, and the customer's requests so far. */
@Controller
@UnlicensedSiteAccess
class PortalPages {

    private static final int SIZE = 25;

    private final Portals portals;
    private final RequestTypes requestTypes;
    private final PortalRequests requests;
    private final JiraAuthenticationContext login;
    private final PortalFrame frame;

    PortalPages(
            Portals portals,
            RequestTypes requestTypes,
            PortalRequests requests,
            JiraAuthenticationContext login,
            PortalFrame frame) {
        this.portals = portals;
        this.requestTypes = requestTypes;
        this.requests = requests;
        this.login = login;
        this.frame = frame;
    }

    record All(List<Portal> portals) {}

    record One(List<Offer> requestTypes) {}

    /** A kind of request that can be made. */
    record Offer(int id, String name, String description, String href) {
        static Offer of(Portal portal, RequestType type) {
            return new Offer(
                    type.getId(), type.getName(), type.getDescription(), portal.href() + "/create/" + type.getId());
        }
    }

    record Mine(List<PortalRequests.Line> requests, Pager pager) {}

    @GetMapping({"/servicedesk/customer/portals", "/servicedesk/customer", "/servicedesk"})
    View all() {
        return frame.around(new Page("portal/portals", "Help centre", new All(portals.all())), null, false);
    }

    @GetMapping("/servicedesk/customer/portal/{id}")
    View one(@PathVariable int id) {
        Portal portal = portals.withId(id);
        One content = new One(requestTypes.ofDesk(portal.id()).stream()
                .map(type -> Offer.of(portal, type))
                .toList());
        return frame.around(new Page("portal/portal", portal.name(), content), portal, false);
    }

    @GetMapping("/servicedesk/customer/user/requests")
    View mine(@RequestParam(defaultValue = "0") int start) {
        int first = Math.max(0, start) / SIZE * SIZE;
        List<PortalRequests.Line> all = requests.of(login.getLoggedInUser());
        List<PortalRequests.Line> shown = all.stream().skip(first).limit(SIZE).toList();
        Pager pager = Pager.of(
                first, SIZE, all.size(), index -> Addresses.at("/servicedesk/customer/user/requests?start=" + index));
        return frame.around(new Page("portal/requests", "My requests", new Mine(shown, pager)), null, true);
    }
}
