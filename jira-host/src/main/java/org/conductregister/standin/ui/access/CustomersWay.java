package org.conductregister.standin.ui.access;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.portal.PortalRequests;
import org.springframework.stereotype.Component;

/** Where a customer belongs who opened an address of the agents. */
@Component
class CustomersWay {

    private static final Set<String> START_PAGES = Set.of("/", "/secure/Dashboard.jspa", "/secure");
    private static final String ISSUE = "/browse/";

    private final PortalRequests requests;
    private final JiraAuthenticationContext login;

    CustomersWay(PortalRequests requests, JiraAuthenticationContext login) {
        this.requests = requests;
        this.login = login;
    }

    /** The portals instead of the start page, the customer's own request instead of its issue; empty for the rest. */
    Optional<String> insteadOf(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        if (START_PAGES.contains(path)) {
            return Optional.of(Addresses.at("/servicedesk/customer/portals"));
        }
        return path.startsWith(ISSUE)
                ? requests.addressFor(login.getLoggedInUser(), path.substring(ISSUE.length()))
                : Optional.empty();
    }
}
