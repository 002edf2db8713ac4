package com.atlassian.jira.issue;

/**
 * Makes empty issues.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface IssueFactory {
    MutableIssue getIssue();
}
