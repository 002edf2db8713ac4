package org.conductregister.standin.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Issue type schemes as Jira's interface has them: a kind of field configuration. */
@Component
public final class IssueTypeSchemes implements IssueTypeSchemeManager {

    private static final long DEFAULT = 10_000;

    private record SchemeRow(Long id, String name, String description) {}

    private record Scheme(SchemeRow row, List<Project> projects, Collection<IssueType> types)
            implements FieldConfigScheme {
        @Override
        public Long getId() {
            return row.id();
        }

        @Override
        public String getName() {
            return row.name();
        }

        @Override
        public String getDescription() {
            return row.description();
        }

        @Override
        public boolean isGlobal() {
            return false;
        }

        @Override
        public List<Project> getAssociatedProjectObjects() {
            return projects;
        }

        @Override
        public Collection<IssueType> getAssociatedIssueTypes() {
            return types;
        }
    }

    private final JdbcClient sql;
    private final Commits commits;
    private final Projects projects;
    private final IssueTypeMenu menu;

    IssueTypeSchemes(JdbcClient sql, Commits commits, Projects projects, IssueTypeMenu menu) {
        this.sql = sql;
        this.commits = commits;
        this.projects = projects;
        this.menu = menu;
    }

    private FieldConfigScheme scheme(long id) {
        SchemeRow row = sql.sql("SELECT id, name, description FROM jira_issue_type_scheme WHERE id = ?")
                .param(id)
                .query(Rows.of(SchemeRow.class))
                .single();
        List<Project> users = projects.getProjectObjects().stream()
                .filter(project -> ((JiraProject) project).issueTypeScheme() == id)
                .toList();
        return new Scheme(row, users, menu.of(id));
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> optionIds) {
        return commits.inTransaction(() -> {
            long id = Keys.insert(sql.sql("INSERT INTO jira_issue_type_scheme (name, description) VALUES (?, ?)")
                    .params(Arrays.asList(name, description)));
            menu.replace(id, optionIds);
            return scheme(id);
        });
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds) {
        return commits.inTransaction(() -> {
            menu.replace(scheme.getId(), optionIds);
            return scheme(scheme.getId());
        });
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return scheme(DEFAULT);
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return scheme(((JiraProject) project).issueTypeScheme());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return project.getIssueTypes();
    }

    @Override
    public Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project) {
        return project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    @Override
    public IssueType getDefaultIssueType(Project project) {
        return project.getIssueTypes().stream().findFirst().orElse(null);
    }

    @Override
    public void addOptionToDefault(String optionId) {
        List<String> ids =
                new ArrayList<>(menu.of(DEFAULT).stream().map(IssueType::getId).toList());
        ids.add(optionId);
        commits.inTransaction(() -> {
            menu.replace(DEFAULT, ids);
            return null;
        });
    }
}
