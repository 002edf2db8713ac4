package org.conductregister.standin.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.function.Predicate;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.jira.people.Directory;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The projects, kept in memory. */
@Component
public final class Projects implements ProjectManager {

    private final JdbcClient sql;
    private final Directory directory;
    private final IssueTypeMenu issueTypes;
    private final Remembered<List<JiraProject>> projects;

    Projects(JdbcClient sql, Directory directory, IssueTypeMenu issueTypes, Memory memory) {
        this.sql = sql;
        this.directory = directory;
        this.issueTypes = issueTypes;
        this.projects = memory.of("projects", this::load);
    }

    private List<JiraProject> load() {
        return sql
                .sql("SELECT id, project_key, name, description, lead_key, type_key, permission_scheme,"
                        + " issue_type_scheme, workflow_scheme, screen_scheme FROM jira_project ORDER BY name")
                .query(Rows.of(ProjectRow.class))
                .list()
                .stream()
                .map(row -> new JiraProject(
                        row, directory.getUserByKey(row.leadKey()), () -> issueTypes.of(row.issueTypeScheme())))
                .toList();
    }

    private JiraProject find(Predicate<JiraProject> wanted) {
        return projects.get().stream().filter(wanted).findFirst().orElse(null);
    }

    @Override
    public Project getProjectObj(Long id) {
        return find(project -> project.getId().equals(id));
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return find(project -> project.getKey().equals(key));
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public Project getProjectByCurrentKeyIgnoreCase(String key) {
        return find(project -> project.getKey().equalsIgnoreCase(key));
    }

    @Override
    public List<Project> getProjectObjects() {
        return List.copyOf(projects.get());
    }

    @Override
    public List<Project> getProjects() {
        return getProjectObjects();
    }

    @Override
    public long getProjectCount() {
        return projects.get().size();
    }

    /** The number of the project's next issue. The row stays locked until the transaction ends. */
    public long nextNumber(Long projectId) {
        sql.sql("UPDATE jira_project SET last_number = last_number + 1 WHERE id = ?")
                .param(projectId)
                .update();
        return sql.sql("SELECT last_number FROM jira_project WHERE id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    /** Lets the project use another workflow scheme. */
    public void useWorkflowScheme(Long projectId, long schemeId) {
        sql.sql("UPDATE jira_project SET workflow_scheme = ? WHERE id = ?")
                .params(schemeId, projectId)
                .update();
        projects.forget();
    }
}
