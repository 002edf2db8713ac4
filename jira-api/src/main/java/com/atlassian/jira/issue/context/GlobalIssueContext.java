package com.atlassian.jira.issue.context;

import com.atlassian.jira.project.Project;

/**
 * Every project.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class GlobalIssueContext implements JiraContextNode {
    private static final GlobalIssueContext INSTANCE = new GlobalIssueContext();

    protected GlobalIssueContext() {}

    public static JiraContextNode getInstance() {
        return INSTANCE;
    }

    @Override
    public boolean isGlobalContext() {
        return true;
    }

    @Override
    public Project getProjectObject() {
        return null;
    }
}
