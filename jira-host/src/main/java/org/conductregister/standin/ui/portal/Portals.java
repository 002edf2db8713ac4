package org.conductregister.standin.ui.portal;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import java.util.List;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.frame.VisibleProjects;
import org.springframework.stereotype.Component;

/** The portals of all service desks. Every customer may use each of them. */
@Component
public class Portals {

    private final ProjectManager projects;
    private final ServiceDeskManager desks;

    Portals(ProjectManager projects, ServiceDeskManager desks) {
        this.projects = projects;
        this.desks = desks;
    }

    List<Portal> all() {
        return projects.getProjectObjects().stream()
                .filter(VisibleProjects::serviceDesk)
                .map(this::of)
                .toList();
    }

    /** The portal of a service desk's project. */
    public Portal of(Project project) {
        return Portal.of(desks.getServiceDeskForProject(project), project);
    }

    /** Where the customer sees the request that this issue is. */
    public String addressOf(Issue issue) {
        return of(issue.getProjectObject()).request(issue.getKey());
    }

    /** @throws NotFound when there is none with this number */
    Portal withId(int id) {
        return all().stream()
                .filter(portal -> portal.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("The portal"));
    }
}
