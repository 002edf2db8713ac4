package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * A resolution.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Resolution extends IssueConstant {}
