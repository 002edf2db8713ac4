package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A workflow to be created from a descriptor.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public class ConfigurableJiraWorkflow implements JiraWorkflow {
    private final String name;
    private final WorkflowDescriptor descriptor;
    private String description;

    public ConfigurableJiraWorkflow(
            String name, WorkflowDescriptor workflowDescriptor, WorkflowManager workflowManager) {
        this.name = Objects.requireNonNull(name, "name");
        descriptor = Objects.requireNonNull(workflowDescriptor, "workflowDescriptor");
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String text) {
        description = text;
    }

    @Override
    public WorkflowDescriptor getDescriptor() {
        return descriptor;
    }

    @Override
    public List<Status> getLinkedStatusObjects() {
        throw new UnsupportedOperationException("The workflow has to be created first");
    }

    @Override
    public StepDescriptor getLinkedStep(Status status) {
        return steps().stream()
                .filter(step -> status.getId().equals(step.getMetaAttributes().get(STEP_STATUS_KEY)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<ActionDescriptor> getAllActions() {
        throw new UnsupportedOperationException("The workflow has to be created first");
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public boolean isSystemWorkflow() {
        return false;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<StepDescriptor> steps() {
        return descriptor.getSteps();
    }
}
