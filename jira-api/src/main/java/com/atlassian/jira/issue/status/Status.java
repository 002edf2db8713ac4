package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * A workflow status.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();
}
