package com.atlassian.jira.issue.operation;

/**
 * Something done with an issue on a screen.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface ScreenableIssueOperation extends IssueOperation {
    Long getId();
}
