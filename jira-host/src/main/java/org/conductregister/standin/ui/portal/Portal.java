package org.conductregister.standin.ui.portal;

import com.atlassian.jira.project.Project;
import com.atlassian.servicedesk.api.ServiceDesk;
import org.conductregister.standin.ui.page.Addresses;

/** The customers' side of a service desk. Its number is the service desk's. */
public record Portal(int id, String name, String description, String projectKey, String href) {

    static Portal of(ServiceDesk desk, Project project) {
        return new Portal(
                desk.getId(), project.getName(), project.getDescription(), project.getKey(), address(desk.getId()));
    }

    static String address(int id) {
        return Addresses.at("/servicedesk/customer/portal/" + id);
    }

    /** Where the customer sees a request of this portal. */
    String request(String key) {
        return href + "/" + key;
    }
}
