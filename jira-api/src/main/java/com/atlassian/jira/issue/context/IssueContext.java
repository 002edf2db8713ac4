package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * A project and an issue type.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();
}
