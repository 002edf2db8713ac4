package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;

/**
 * Which screen an operation uses.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldScreenScheme {
    Long getId();

    String getName();

    FieldScreen getFieldScreen(IssueOperation issueOperation);
}
