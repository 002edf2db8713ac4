package com.atlassian.jira.issue.operation;

/**
 * Something done with an issue.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueOperation {
    String getNameKey();

    String getDescriptionKey();
}
