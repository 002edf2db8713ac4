package org.conductregister.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import java.util.Optional;

/** The project in which conduct issues live, as an administrator chose it. */
public final class ConductProject {

    /** Name of the issue type of reports. */
    public static final String REPORT_TYPE = "Conduct report";

    /** Name of the issue type of reviews. */
    public static final String REVIEW_TYPE = "Restriction review";

    /** Name of the issue type of appeals and complaints. */
    public static final String APPEAL_TYPE = "Restriction appeal";

    /** The names of all of them. */
    public static final List<String> TYPES = List.of(REPORT_TYPE, REVIEW_TYPE, APPEAL_TYPE);

    /** Name of the link type between a case and what it is about. */
    public static final String LINK_TYPE = "Conduct";

    private static final String SETTING = "org.conductregister.project.id";

    private final ProjectManager projects;
    private final PluginSettingsFactory settings;

    /** Uses these services of the host. */
    public ConductProject(ProjectManager projects, PluginSettingsFactory settings) {
        this.projects = projects;
        this.settings = settings;
    }

    /** The project; empty before the app is installed into one, or after that project is gone. */
    public Optional<Project> find() {
        return Optional.ofNullable((String) settings.createGlobalSettings().get(SETTING))
                .map(id -> projects.getProjectObj(Long.valueOf(id)));
    }

    /** The project, for callers that have made sure that there is one. */
    public Project require() {
        return find().orElseThrow(() -> new IllegalStateException("no project has been chosen for conduct issues"));
    }

    /** From now on conduct issues live in this project. */
    public void choose(Project project) {
        settings.createGlobalSettings().put(SETTING, String.valueOf(project.getId()));
    }
}
