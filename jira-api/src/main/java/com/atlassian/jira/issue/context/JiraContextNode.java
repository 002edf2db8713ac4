package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/**
 * Where a custom field applies: everywhere or one project.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface JiraContextNode {
    boolean isGlobalContext();

    Project getProjectObject();
}
