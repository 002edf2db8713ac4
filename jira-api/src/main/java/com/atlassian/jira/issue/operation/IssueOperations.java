package com.atlassian.jira.issue.operation;

/**
 * Create, edit and view.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION =
            new Operation(0L, "admin.issue.operations.create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION =
            new Operation(1L, "admin.issue.operations.edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION =
            new Operation(2L, "admin.issue.operations.view");

    private IssueOperations() {}

    private record Operation(Long getId, String getNameKey) implements ScreenableIssueOperation {
        @Override
        public String getDescriptionKey() {
            return getNameKey;
        }
    }
}
