package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.field.TypedInput;

/** What a user typed in for an issue. */
public final class IssueInput implements IssueInputParameters {

    private static final String PART = ":";

    private final Map<String, String[]> values = new LinkedHashMap<>();
    private final Map<String, JSONObject> properties = new LinkedHashMap<>();
    private boolean skipScreenCheck;

    private IssueInput put(String field, Object value) {
        values.put(field, value == null ? new String[0] : new String[] {value.toString()});
        return this;
    }

    private String first(String field) {
        String[] found = values.get(field);
        return found == null || found.length == 0 ? null : found[0];
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** Ids of the custom fields of which a value or a part was given. */
    Set<String> customFields() {
        return values.keySet().stream()
                .filter(name -> name.startsWith("customfield_"))
                .map(name -> name.split(PART, 2)[0])
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was typed in for a custom field of the issue with this id. */
    TypedInput typed(String customField, Long issueId) {
        Map<String, List<String>> parts = values.entrySet().stream()
                .filter(each -> each.getKey().startsWith(customField + PART))
                .collect(Collectors.toMap(each -> each.getKey().split(PART, 2)[1], each -> List.of(each.getValue())));
        return new TypedInput(List.of(values.getOrDefault(customField, new String[0])), parts, issueId);
    }

    Map<String, JSONObject> properties() {
        return properties;
    }

    List<String> labels() {
        return List.of(values.getOrDefault(IssueFields.LABELS, new String[0]));
    }

    /** Replaces the labels. */
    public IssueInput setLabels(Collection<String> labels) {
        values.put(IssueFields.LABELS, labels.toArray(String[]::new));
        return this;
    }

    String environment() {
        return first(IssueFields.ENVIRONMENT);
    }

    @Override
    public IssueInputParameters setProjectId(Long projectId) {
        return put(IssueFields.PROJECT, projectId);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return put(IssueFields.TYPE, issueTypeId);
    }

    @Override
    public IssueInputParameters setSummary(String summary) {
        return put(IssueFields.SUMMARY, summary);
    }

    @Override
    public IssueInputParameters setDescription(String description) {
        return put(IssueFields.DESCRIPTION, description);
    }

    @Override
    public IssueInputParameters setEnvironment(String environment) {
        return put(IssueFields.ENVIRONMENT, environment);
    }

    @Override
    public IssueInputParameters setReporterId(String reporterId) {
        return put(IssueFields.REPORTER, reporterId);
    }

    @Override
    public IssueInputParameters setAssigneeId(String assigneeId) {
        return put(IssueFields.ASSIGNEE, assigneeId);
    }

    @Override
    public IssueInputParameters setPriorityId(String priorityId) {
        return put(IssueFields.PRIORITY, priorityId);
    }

    @Override
    public IssueInputParameters setStatusId(String statusId) {
        return put(IssueFields.STATUS, statusId);
    }

    @Override
    public IssueInputParameters setResolutionId(String resolutionId) {
        return put(IssueFields.RESOLUTION, resolutionId);
    }

    @Override
    public IssueInputParameters setDueDate(String dueDate) {
        return put(IssueFields.DUE, dueDate);
    }

    @Override
    public IssueInputParameters setComment(String comment) {
        return put("comment", comment);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... newValues) {
        return addCustomFieldValue("customfield_" + customFieldId, newValues);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... newValues) {
        values.put(fullCustomFieldKey, newValues == null ? new String[0] : newValues);
        return this;
    }

    @Override
    public IssueInputParameters setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
        return this;
    }

    @Override
    public boolean skipScreenCheck() {
        return skipScreenCheck;
    }

    @Override
    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        // Defaults are applied by creation anyway; an update never applies them.
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        // What was not given is always retained.
    }

    @Override
    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyForPresentOnes) {
        // What was not given is always retained.
    }

    @Override
    public IssueInputParameters addProperty(String key, JSONObject value) {
        properties.put(key, value);
        return this;
    }

    @Override
    public Long getProjectId() {
        String id = first(IssueFields.PROJECT);
        return id == null ? null : Long.valueOf(id);
    }

    @Override
    public String getIssueTypeId() {
        return first(IssueFields.TYPE);
    }

    @Override
    public String getSummary() {
        return first(IssueFields.SUMMARY);
    }

    @Override
    public String getDescription() {
        return first(IssueFields.DESCRIPTION);
    }

    @Override
    public String getReporterId() {
        return first(IssueFields.REPORTER);
    }

    @Override
    public String getAssigneeId() {
        return first(IssueFields.ASSIGNEE);
    }

    @Override
    public String getPriorityId() {
        return first(IssueFields.PRIORITY);
    }

    @Override
    public String getResolutionId() {
        return first(IssueFields.RESOLUTION);
    }

    @Override
    public String getDueDate() {
        return first(IssueFields.DUE);
    }

    @Override
    public String getCommentValue() {
        return first("comment");
    }

    @Override
    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return values.get(fullCustomFieldKey);
    }
}
