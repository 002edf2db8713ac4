package org.conductregister.standin.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.jira.project.JiraProject;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which screen a project uses to create, edit and view its issues. Every issue type of a project uses the same. */
@Component
public final class ScreenSchemes implements IssueTypeScreenSchemeManager {

    private static final long DEFAULT = 10_000;

    private record Row(Long id, String name, Long createScreen, Long editScreen, Long viewScreen) {}

    private record Scheme(Row row, Screens screens, List<Project> getProjects)
            implements IssueTypeScreenScheme, FieldScreenScheme {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type) {
            return this;
        }

        @Override
        public FieldScreen getFieldScreen(IssueOperation operation) {
            if (operation == IssueOperations.CREATE_ISSUE_OPERATION) {
                return screens.getFieldScreen(row.createScreen());
            }
            return screens.getFieldScreen(
                    operation == IssueOperations.EDIT_ISSUE_OPERATION ? row.editScreen() : row.viewScreen());
        }
    }

    private final Screens screens;
    private final ProjectManager projects;
    private final Remembered<List<Row>> rows;

    ScreenSchemes(JdbcClient sql, Screens screens, ProjectManager projects, Memory memory) {
        this.screens = screens;
        this.projects = projects;
        this.rows = memory.of("screenSchemes", () -> sql.sql(
                        "SELECT id, name, create_screen, edit_screen, view_screen FROM jira_screen_scheme")
                .query(Rows.of(Row.class))
                .list());
    }

    private Scheme scheme(Row row) {
        List<Project> users = projects.getProjectObjects().stream()
                .filter(project -> ((JiraProject) project).screenScheme() == row.id())
                .toList();
        return new Scheme(row, screens, users);
    }

    private Scheme scheme(long id) {
        return scheme(
                rows.get().stream().filter(row -> row.id() == id).findFirst().orElseThrow());
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return scheme(((JiraProject) project).screenScheme());
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return scheme(DEFAULT);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return rows.get().stream().<IssueTypeScreenScheme>map(this::scheme).toList();
    }

    /** The screen on which the project's issues of this type are created, edited or viewed. */
    public FieldScreen screen(Project project, IssueType type, ScreenableIssueOperation operation) {
        return getIssueTypeScreenScheme(project)
                .getEffectiveFieldScreenScheme(type)
                .getFieldScreen(operation);
    }
}
