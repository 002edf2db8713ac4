package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A priority.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Priority extends IssueConstant {
    String getStatusColor();
}
