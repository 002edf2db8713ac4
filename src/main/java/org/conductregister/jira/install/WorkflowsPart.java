package org.conductregister.jira.install;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The workflows, which mirror the states of reports, reviews and appeals. */
final class WorkflowsPart implements Part {

    static final String REPORT = "Conduct report workflow";
    static final String REVIEW = "Restriction review workflow";
    static final String APPEAL = "Restriction appeal workflow";
    private static final Map<String, String> FILES = Map.of(
            REPORT, "workflows/conduct-report.xml",
            REVIEW, "workflows/restriction-review.xml",
            APPEAL, "workflows/restriction-appeal.xml");
    private static final List<String> ALL = List.of(REPORT, REVIEW, APPEAL);

    private final WorkflowManager workflows;
    private final StatusesPart statuses;

    WorkflowsPart(WorkflowManager workflows, StatusesPart statuses) {
        this.workflows = workflows;
        this.statuses = statuses;
    }

    @Override
    public String key() {
        return "workflows";
    }

    @Override
    public List<InstallPlan.Piece> look(Project project) {
        return ALL.stream()
                .map(name -> new InstallPlan.Piece(name, workflows.workflowExists(name)))
                .toList();
    }

    @Override
    public void add(Project project, ApplicationUser administrator) {
        for (String name : ALL) {
            if (!workflows.workflowExists(name)) {
                workflows.createWorkflow(
                        administrator, new ConfigurableJiraWorkflow(name, descriptor(FILES.get(name)), workflows));
            }
        }
    }

    private WorkflowDescriptor descriptor(String file) {
        WorkflowDescriptor workflow = read(file);
        for (Object each : workflow.getSteps()) {
            nameById((StepDescriptor) each);
        }
        return workflow;
    }

    /** In our files a step names its status; ids differ from one Jira to the next. */
    @SuppressWarnings("unchecked") // OSWorkflow is older than generics
    private void nameById(StepDescriptor step) {
        Map<String, String> meta = step.getMetaAttributes();
        Status status = statuses.find(meta.get(JiraWorkflow.STEP_STATUS_KEY)).orElseThrow();
        meta.put(JiraWorkflow.STEP_STATUS_KEY, status.getId());
    }

    static WorkflowDescriptor read(String file) {
        try (InputStream in = WorkflowsPart.class.getClassLoader().getResourceAsStream(file)) {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FactoryException malformed) {
            throw new IllegalStateException(file + " is no workflow", malformed);
        }
    }
}
