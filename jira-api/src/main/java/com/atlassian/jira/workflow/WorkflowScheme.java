package com.atlassian.jira.workflow;

import java.util.Map;

/**
 * Which workflow an issue type uses.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface WorkflowScheme {
    Long getId();

    String getName();

    String getDescription();

    String getActualWorkflow(String issueTypeId);

    String getActualDefaultWorkflow();

    Map<String, String> getMappings();
    /** Builds schemes. */
    interface Builder<T extends Builder<T>> {
        T setDefaultWorkflow(String workflowName);

        T setMapping(String issueTypeId, String workflowName);

        T setMappings(Map<String, String> mappings);

        T removeMapping(String issueTypeId);
    }
}
