package org.conductregister.jira.people;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The organisations of Service Management, as far as whoever is logged in may see them (R6). Jira runs without Service
 * Management too: then nothing can be said of any number, and none is refused.
 */
public final class Organisations {

    private final Supplier<?> desk;
    private final JiraAuthenticationContext authentication;

    /** @param desk gives Service Management's service for organisations; null while it is not there */
    public Organisations(Supplier<?> desk, JiraAuthenticationContext authentication) {
        this.desk = desk;
        this.authentication = authentication;
    }

    /** Whether it is certain that there is no organisation with this number, or none that may be seen. */
    public boolean isUnknown(String number) {
        return desk.get() != null && nameOf(number).isEmpty();
    }

    /** The name of the organisation with this number; empty if there is none, or it cannot be known. */
    public Optional<String> nameOf(String number) {
        Object service = desk.get();
        ApplicationUser viewer = authentication.getLoggedInUser();
        // Ten digits may be more than an int has; the register compares numbers as text, so "02" is not "2".
        return service == null || viewer == null || !number.matches("0|[1-9]\\d{0,8}")
                ? Optional.empty()
                : Desk.nameOf(service, viewer, Integer.parseInt(number));
    }

    /** A class of its own, so that nothing of Service Management is loaded where it is not installed. */
    private static final class Desk {
        static Optional<String> nameOf(Object service, ApplicationUser viewer, int id) {
            try {
                return Optional.ofNullable(((OrganizationService) service).getById(viewer, id))
                        .map(found -> found.getName());
            } catch (ServiceDeskServiceException unknownOrHidden) {
                return Optional.empty();
            }
        }
    }
}
