package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Workflows by name and by issue.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface WorkflowManager {
    Collection<JiraWorkflow> getWorkflows();

    JiraWorkflow getWorkflow(String name);

    JiraWorkflow getWorkflow(Issue issue);

    JiraWorkflow getWorkflow(Long projectId, String issueTypeId);

    JiraWorkflow getDefaultWorkflow();

    boolean workflowExists(String name);

    void createWorkflow(ApplicationUser creator, JiraWorkflow workflow);
}
