package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Map;
import java.util.Set;

/**
 * An issue whose fields can be set before it is stored.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId);

    void setIssueType(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setPriorityId(String priorityId);

    void setStatusId(String statusId);

    void setResolutionId(String resolutionId);

    void setDueDate(Timestamp dueDate);

    void setLabels(Set<Label> labels);

    void setCustomFieldValue(CustomField customField, Object value);

    Map<String, ModifiedValue> getModifiedFields();
}
