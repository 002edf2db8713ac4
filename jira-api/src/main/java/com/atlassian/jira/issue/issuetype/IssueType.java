package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * An issue type.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
