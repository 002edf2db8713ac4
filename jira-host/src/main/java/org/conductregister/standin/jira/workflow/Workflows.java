package org.conductregister.standin.jira.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.jira.project.JiraProject;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The workflows: the one that Jira brings, named "jira", and those that were created. */
@Component
public final class Workflows implements WorkflowManager {

    private static final String SYSTEM = "jira";

    private record Row(String name, String description, String descriptor) {}

    private final JdbcClient sql;
    private final StatusManager statuses;
    private final ProjectManager projects;
    private final WorkflowMenu menu;
    private final JiraWorkflow system;
    private final Remembered<Map<String, JiraWorkflow>> stored;

    Workflows(JdbcClient sql, StatusManager statuses, ProjectManager projects, WorkflowMenu menu, Memory memory) {
        this.sql = sql;
        this.statuses = statuses;
        this.projects = projects;
        this.menu = menu;
        this.system = system();
        this.stored = memory.of("workflows", this::load);
    }

    private JiraWorkflow system() {
        try (InputStream in = Workflows.class.getResourceAsStream("/workflow/default.xml")) {
            return workflow(SYSTEM, "The workflow of requests", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JiraWorkflow workflow(String name, String description, String xml) {
        try {
            return new StoredWorkflow(
                    name, description, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), statuses, SYSTEM.equals(name));
        } catch (FactoryException e) {
            throw new IllegalStateException("The workflow '" + name + "' cannot be read", e);
        }
    }

    private Map<String, JiraWorkflow> load() {
        Map<String, JiraWorkflow> found = new LinkedHashMap<>();
        sql.sql("SELECT name, description, descriptor FROM jira_workflow ORDER BY name")
                .query(Rows.of(Row.class))
                .list()
                .forEach(row -> found.put(row.name(), workflow(row.name(), row.description(), row.descriptor())));
        return found;
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        List<JiraWorkflow> all = new ArrayList<>(List.of(system));
        all.addAll(stored.get().values());
        return all;
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return name == null || SYSTEM.equals(name) ? system : stored.get().get(name);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        JiraProject project = (JiraProject) projects.getProjectObj(projectId);
        return getWorkflow(menu.workflowName(project.workflowScheme(), issueTypeId));
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return system;
    }

    @Override
    public boolean workflowExists(String name) {
        return SYSTEM.equals(name) || stored.get().containsKey(name);
    }

    /** @throws IllegalArgumentException when the name is taken or a step has no status that exists */
    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        if (workflowExists(workflow.getName())) {
            throw new IllegalArgumentException("A workflow with the name '" + workflow.getName() + "' exists already");
        }
        checkStatuses(workflow);
        StringWriter xml = new StringWriter();
        PrintWriter out = new PrintWriter(xml);
        out.println("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        out.println("<!DOCTYPE workflow PUBLIC \"-//OpenSymphony Group//DTD OSWorkflow 2.7//EN\""
                + " \"http://www.opensymphony.com/osworkflow/workflow_2_7.dtd\">");
        workflow.getDescriptor().writeXML(out, 0);
        out.flush();
        sql.sql("INSERT INTO jira_workflow (name, description, descriptor) VALUES (?, ?, ?)")
                .params(Arrays.asList(workflow.getName(), workflow.getDescription(), xml.toString()))
                .update();
        stored.forget();
    }

    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    private void checkStatuses(JiraWorkflow workflow) {
        for (StepDescriptor step :
                (List<StepDescriptor>) workflow.getDescriptor().getSteps()) {
            String status = (String) step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY);
            if (statuses.getStatus(status) == null) {
                throw new IllegalArgumentException("Step '" + step.getName() + "' of the workflow '"
                        + workflow.getName() + "' has no status that exists: " + status);
            }
        }
    }
}
