package org.conductregister.standin.ui.frame;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;

/** The projects that a user may browse. */
@Component
public class VisibleProjects {

    private static final String SERVICE_DESK = "service_desk";

    private final ProjectManager projects;
    private final PermissionManager permissions;

    VisibleProjects(ProjectManager projects, PermissionManager permissions) {
        this.projects = projects;
        this.permissions = permissions;
    }

    /** One project as pages list it. */
    public record Entry(String key, String name, String initials, String kind, String href) {

        /** The entry of a project. */
        public static Entry of(Project project) {
            String key = project.getKey();
            return new Entry(
                    key,
                    project.getName(),
                    key.substring(0, Math.min(2, key.length())),
                    serviceDesk(project) ? "Service desk" : "Business project",
                    Addresses.project(project));
        }
    }

    /** By name. */
    public List<Entry> of(ApplicationUser user) {
        return projects.getProjectObjects().stream()
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                .sorted(Comparator.comparing(project -> project.getName().toLowerCase(Locale.ROOT)))
                .map(Entry::of)
                .toList();
    }

    /** The project with this key, in any case of letters; empty when there is none or the user may not browse it. */
    public Optional<Project> withKey(String key, ApplicationUser user) {
        return Optional.ofNullable(projects.getProjectByCurrentKeyIgnoreCase(key))
                .filter(project -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user));
    }

    /** Whether customers write to this project. */
    public static boolean serviceDesk(Project project) {
        return SERVICE_DESK.equals(project.getProjectTypeKey().getKey());
    }
}
