package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An issue: as stored, and with what has been set since. Not safe for several threads, as in Jira. */
final class StoredIssue implements MutableIssue {

    private final IssueParts parts;
    private final Long id;
    private final Map<String, Object> stored;
    private final Map<String, Object> now;

    /** @param id null for an issue that has yet to be created */
    StoredIssue(IssueParts parts, Long id, Map<String, Object> stored) {
        this.parts = parts;
        this.id = id;
        this.stored = new HashMap<>(stored);
        this.now = new HashMap<>(stored);
    }

    /** The same issue, once it has been created under this id. */
    StoredIssue created(long given) {
        return new StoredIssue(parts, given, now);
    }

    Object value(String field) {
        return now.get(field);
    }

    Object storedValue(String field) {
        return stored.get(field);
    }

    void set(String field, Object value) {
        if (field.startsWith("customfield_")) {
            customValue(field);
        }
        now.put(field, value);
    }

    /** Takes a value over as stored: no change. */
    StoredIssue storedAs(String field, Object value) {
        stored.put(field, value);
        now.put(field, value);
        return this;
    }

    /** Ids of the fields that have been given another value since. */
    Set<String> changed() {
        return now.keySet().stream()
                .filter(field -> !Objects.equals(now.get(field), stored.get(field)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Long number(String field) {
        return (Long) value(field);
    }

    private String text(String field) {
        return (String) value(field);
    }

    private String idText(String field) {
        return value(field) == null ? null : value(field).toString();
    }

    private Timestamp time(String field) {
        return value(field) == null ? null : new Timestamp(number(field));
    }

    private void setId(String field, String newId) {
        set(field, newId == null || newId.isEmpty() ? null : Long.valueOf(newId));
    }

    private Object customValue(String field) {
        if (!now.containsKey(field)) {
            CustomField custom = parts.customFields().getCustomFieldObject(field);
            Object value = custom == null || id == null ? null : custom.getValue(this);
            stored.put(field, value);
            now.put(field, value);
        }
        return now.get(field);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return getNumber() == null ? null : getProjectObject().getKey() + "-" + getNumber();
    }

    @Override
    public Long getNumber() {
        return number(IssueFields.NUMBER);
    }

    @Override
    public Project getProjectObject() {
        return getProjectId() == null ? null : parts.projects().getProjectObj(getProjectId());
    }

    @Override
    public Long getProjectId() {
        return number(IssueFields.PROJECT);
    }

    @Override
    public IssueType getIssueType() {
        return parts.constants().getIssueType(getIssueTypeId());
    }

    @Override
    public String getIssueTypeId() {
        return idText(IssueFields.TYPE);
    }

    @Override
    public String getSummary() {
        return text(IssueFields.SUMMARY);
    }

    @Override
    public String getDescription() {
        return text(IssueFields.DESCRIPTION);
    }

    @Override
    public String getEnvironment() {
        return text(IssueFields.ENVIRONMENT);
    }

    @Override
    public ApplicationUser getAssignee() {
        return parts.users().getUserByKey(getAssigneeId());
    }

    @Override
    public String getAssigneeId() {
        return text(IssueFields.ASSIGNEE);
    }

    @Override
    public ApplicationUser getReporter() {
        return parts.users().getUserByKey(getReporterId());
    }

    @Override
    public String getReporterId() {
        return text(IssueFields.REPORTER);
    }

    @Override
    public ApplicationUser getCreator() {
        return parts.users().getUserByKey(getCreatorId());
    }

    @Override
    public String getCreatorId() {
        return text(IssueFields.CREATOR);
    }

    @Override
    public Status getStatus() {
        return parts.constants().getStatus(getStatusId());
    }

    @Override
    public String getStatusId() {
        return idText(IssueFields.STATUS);
    }

    @Override
    public Priority getPriority() {
        return parts.constants().getPriorityObject(idText(IssueFields.PRIORITY));
    }

    @Override
    public Resolution getResolution() {
        return parts.constants().getResolution(getResolutionId());
    }

    @Override
    public String getResolutionId() {
        return idText(IssueFields.RESOLUTION);
    }

    @Override
    public Timestamp getCreated() {
        return time(IssueFields.CREATED);
    }

    @Override
    public Timestamp getUpdated() {
        return time(IssueFields.UPDATED);
    }

    @Override
    public Timestamp getDueDate() {
        String due = text(IssueFields.DUE);
        return due == null ? null : Timestamp.valueOf(LocalDate.parse(due).atStartOfDay());
    }

    @Override
    public Timestamp getResolutionDate() {
        return time(IssueFields.RESOLVED);
    }

    @Override
    public Set<Label> getLabels() {
        Object labels = value(IssueFields.LABELS);
        return labels == null ? Set.of() : Labels.of((Set<?>) labels);
    }

    @Override
    public Collection<Attachment> getAttachments() {
        return id == null
                ? List.of()
                : List.copyOf(parts.attachments().getObject().getAttachments(this));
    }

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public Long getWorkflowId() {
        return id;
    }

    @Override
    public Object getCustomFieldValue(CustomField customField) {
        return customField == null ? null : customValue(customField.getId());
    }

    @Override
    public boolean isSubTask() {
        return false;
    }

    @Override
    public Long getParentId() {
        return null;
    }

    @Override
    public boolean isEditable() {
        return true;
    }

    @Override
    public boolean isCreated() {
        return id != null;
    }

    @Override
    public void setProjectObject(Project project) {
        setProjectId(project.getId());
    }

    @Override
    public void setProjectId(Long projectId) {
        set(IssueFields.PROJECT, projectId);
    }

    @Override
    public void setIssueType(IssueType issueType) {
        setIssueTypeId(issueType.getId());
    }

    @Override
    public void setIssueTypeId(String issueTypeId) {
        setId(IssueFields.TYPE, issueTypeId);
    }

    @Override
    public void setSummary(String summary) {
        set(IssueFields.SUMMARY, summary);
    }

    @Override
    public void setDescription(String description) {
        set(IssueFields.DESCRIPTION, description);
    }

    @Override
    public void setEnvironment(String environment) {
        set(IssueFields.ENVIRONMENT, environment);
    }

    @Override
    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(assignee == null ? null : assignee.getKey());
    }

    @Override
    public void setAssigneeId(String assigneeId) {
        set(IssueFields.ASSIGNEE, assigneeId);
    }

    @Override
    public void setReporter(ApplicationUser reporter) {
        setReporterId(reporter == null ? null : reporter.getKey());
    }

    @Override
    public void setReporterId(String reporterId) {
        set(IssueFields.REPORTER, reporterId);
    }

    @Override
    public void setPriorityId(String priorityId) {
        setId(IssueFields.PRIORITY, priorityId);
    }

    @Override
    public void setStatusId(String statusId) {
        setId(IssueFields.STATUS, statusId);
    }

    @Override
    public void setResolutionId(String resolutionId) {
        setId(IssueFields.RESOLUTION, resolutionId);
    }

    @Override
    public void setDueDate(Timestamp dueDate) {
        set(
                IssueFields.DUE,
                dueDate == null ? null : dueDate.toLocalDateTime().toLocalDate().toString());
    }

    @Override
    public void setLabels(Set<Label> labels) {
        set(IssueFields.LABELS, Labels.texts(labels));
    }

    @Override
    public void setCustomFieldValue(CustomField customField, Object value) {
        set(customField.getId(), value);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Jira declares it
    public Map<String, ModifiedValue> getModifiedFields() {
        Map<String, ModifiedValue> modified = new HashMap<>();
        changed().forEach(field -> modified.put(field, new ModifiedValue<>(stored.get(field), now.get(field))));
        return modified;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredIssue that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    @Override
    public String toString() {
        return getKey();
    }
}
