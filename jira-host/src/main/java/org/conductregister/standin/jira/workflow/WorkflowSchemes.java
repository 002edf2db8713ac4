package org.conductregister.standin.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.project.JiraProject;
import org.conductregister.standin.jira.project.Projects;
import org.springframework.stereotype.Component;

/** Workflow schemes and the projects that use them. */
@Component
public final class WorkflowSchemes implements WorkflowSchemeManager {

    private final WorkflowMenu menu;
    private final Projects projects;
    private final WorkflowManager workflows;
    private final Commits commits;

    WorkflowSchemes(WorkflowMenu menu, Projects projects, WorkflowManager workflows, Commits commits) {
        this.menu = menu;
        this.projects = projects;
        this.workflows = workflows;
        this.commits = commits;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new SchemeBuilder(new BuiltScheme(null, null, null, Map.of()));
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        if (getWorkflowSchemeObj(scheme.getName()) != null) {
            throw new IllegalArgumentException(
                    "A workflow scheme with the name '" + scheme.getName() + "' exists already");
        }
        return commits.inTransaction(() -> {
            long id = menu.create(scheme.getName(), scheme.getDescription());
            write(id, scheme);
            return getWorkflowSchemeObj(id);
        });
    }

    private void write(long id, AssignableWorkflowScheme scheme) {
        Map<String, String> mappings = new HashMap<>(scheme.getMappings());
        String defaultWorkflow = mappings.remove(null);
        mappings.values().stream()
                .filter(name -> !workflows.workflowExists(name))
                .forEach(name -> {
                    throw new IllegalArgumentException("There is no workflow with the name '" + name + "'");
                });
        menu.write(id, defaultWorkflow, mappings);
    }

    private AssignableWorkflowScheme find(Predicate<WorkflowMenu.Row> wanted) {
        return menu.schemes().stream()
                .filter(wanted)
                .findFirst()
                .map(this::scheme)
                .orElse(null);
    }

    private AssignableWorkflowScheme scheme(WorkflowMenu.Row row) {
        Map<String, String> mappings = new HashMap<>(menu.mappings(row.id()));
        if (row.defaultWorkflow() != null) {
            mappings.put(null, row.defaultWorkflow());
        }
        return new BuiltScheme(row.id(), row.name(), row.description(), mappings);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return find(row -> row.id() == id);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return find(row -> row.name().equals(name));
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return getWorkflowSchemeObj(((JiraProject) project).workflowScheme());
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        return commits.inTransaction(() -> {
            write(scheme.getId(), scheme);
            return getWorkflowSchemeObj(scheme.getId());
        });
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return asScheme(getWorkflowSchemeObj((long) id));
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return asScheme(getWorkflowSchemeObj(name));
    }

    private static Scheme asScheme(AssignableWorkflowScheme found) {
        return found == null
                ? null
                : new Scheme(found.getId(), "WorkflowScheme", found.getName(), found.getDescription());
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        projects.useWorkflowScheme(project.getId(), scheme.getId());
    }
}
