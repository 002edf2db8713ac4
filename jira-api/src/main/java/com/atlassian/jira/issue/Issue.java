package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/**
 * An issue.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    Long getNumber();

    String getSummary();

    String getDescription();

    String getEnvironment();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Status getStatus();

    String getStatusId();

    Priority getPriority();

    Resolution getResolution();

    String getResolutionId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Set<Label> getLabels();

    Collection<Attachment> getAttachments();

    Long getSecurityLevelId();

    Long getWorkflowId();

    Object getCustomFieldValue(CustomField customField);

    boolean isSubTask();

    Long getParentId();

    boolean isEditable();

    boolean isCreated();
}
