package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.context.IssueContext;

/** Where a custom field applies. A missing id means any. */
record FieldContext(Long fieldId, Long projectId, Long issueTypeId) {

    boolean covers(IssueContext context) {
        return covers(context.getProjectId(), context.getIssueTypeId());
    }

    boolean covers(Long project, String issueType) {
        return (projectId == null || projectId.equals(project))
                && (issueTypeId == null || issueTypeId.toString().equals(issueType));
    }
}
