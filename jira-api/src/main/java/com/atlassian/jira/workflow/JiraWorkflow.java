package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;

/**
 * A workflow.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface JiraWorkflow {
    int ACTION_ORIGIN_STEP_ID = -1;
    String STEP_STATUS_KEY = "jira.status.id";

    String getName();

    String getDescription();

    WorkflowDescriptor getDescriptor();

    List<Status> getLinkedStatusObjects();

    StepDescriptor getLinkedStep(Status status);

    Collection<ActionDescriptor> getAllActions();

    boolean isActive() throws WorkflowException;

    boolean isSystemWorkflow() throws WorkflowException;

    boolean isEditable() throws WorkflowException;
}
