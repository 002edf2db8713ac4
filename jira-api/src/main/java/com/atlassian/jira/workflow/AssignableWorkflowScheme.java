package com.atlassian.jira.workflow;

/**
 * A workflow scheme that projects can use.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    Builder builder();
    /** Builds schemes. */
    interface Builder extends WorkflowScheme.Builder<Builder> {
        Builder setName(String name);

        Builder setDescription(String description);

        AssignableWorkflowScheme build();
    }
}
