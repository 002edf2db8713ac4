package org.conductregister.standin.jira.workflow;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A workflow of the stand-in. */
public final class StoredWorkflow implements JiraWorkflow {

    private final String name;
    private final String description;
    private final WorkflowDescriptor descriptor;
    private final StatusManager statuses;
    private final boolean system;

    StoredWorkflow(
            String name, String description, WorkflowDescriptor descriptor, StatusManager statuses, boolean system) {
        this.name = name;
        this.description = description;
        this.descriptor = descriptor;
        this.statuses = statuses;
        this.system = system;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    private List<StepDescriptor> steps() {
        return descriptor.getSteps();
    }

    private static String statusOf(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STEP_STATUS_KEY);
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        return steps().stream().map(step -> statuses.getStatus(statusOf(step))).toList();
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream()
                .filter(step -> status.getId().equals(statusOf(step)))
                .findFirst()
                .orElse(null);
    }

    @Override
    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    public Collection<ActionDescriptor> getAllActions() {
        List<ActionDescriptor> all = new ArrayList<>(descriptor.getInitialActions());
        all.addAll(descriptor.getGlobalActions());
        steps().forEach(step -> all.addAll(step.getActions()));
        return all;
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public boolean isSystemWorkflow() {
        return system;
    }

    @Override
    public boolean isEditable() {
        return !system;
    }
}
