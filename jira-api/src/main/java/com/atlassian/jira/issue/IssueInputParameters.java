package com.atlassian.jira.issue;

import com.atlassian.jira.util.json.JSONObject;

/**
 * What a user typed in for an issue: ids and texts, not objects.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setDescription(String description);

    IssueInputParameters setEnvironment(String environment);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setPriorityId(String priorityId);

    IssueInputParameters setStatusId(String statusId);

    IssueInputParameters setResolutionId(String resolutionId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters setComment(String comment);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    IssueInputParameters setSkipScreenCheck(boolean skipScreenCheck);

    boolean skipScreenCheck();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean apply);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyForPresentOnes);
    /** General knowledge; re-check: a property of the issue, stored together with it. */
    IssueInputParameters addProperty(String key, JSONObject value);

    Long getProjectId();

    String getIssueTypeId();

    String getSummary();

    String getDescription();

    String getReporterId();

    String getAssigneeId();

    String getPriorityId();

    String getResolutionId();

    String getDueDate();

    String getCommentValue();

    String[] getCustomFieldValue(String fullCustomFieldKey);
}
