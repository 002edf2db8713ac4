package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

/**
 * Workflow schemes.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface WorkflowSchemeManager {
    AssignableWorkflowScheme.Builder assignableBuilder();

    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    AssignableWorkflowScheme getWorkflowSchemeObj(long id);

    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

    Scheme getSchemeObject(Long id);

    Scheme getSchemeObject(String name);

    void addSchemeToProject(Project project, Scheme scheme);
}
