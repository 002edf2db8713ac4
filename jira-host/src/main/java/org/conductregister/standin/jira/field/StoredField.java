package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import org.conductregister.standin.jira.constant.IssueTypes;

/** A custom field: its kind says what it can do, its contexts where it applies. */
final class StoredField implements CustomField {

    static final String PREFIX = "customfield_";

    /** A row of the table. */
    record Row(Long id, String name, String description, String typeKey, String searcherKey) {}

    private final Row row;
    private final List<FieldContext> contexts;
    private final FieldTypes types;
    private final ProjectManager projects;
    private final IssueTypes issueTypes;

    StoredField(
            Row row, List<FieldContext> contexts, FieldTypes types, ProjectManager projects, IssueTypes issueTypes) {
        this.row = row;
        this.contexts = contexts;
        this.types = types;
        this.projects = projects;
        this.issueTypes = issueTypes;
    }

    boolean appliesTo(IssueContext context) {
        return contexts.stream().anyMatch(each -> each.covers(context));
    }

    boolean hasType() {
        return getCustomFieldType() != null;
    }

    @SuppressWarnings("unchecked") // the values of a kind come from that kind
    private <T> CustomFieldType<T, ?> type() {
        return (CustomFieldType<T, ?>) getCustomFieldType();
    }

    @Override
    public String getId() {
        return PREFIX + row.id();
    }

    @Override
    public Long getIdAsLong() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getNameKey() {
        return row.name();
    }

    @Override
    public String getFieldName() {
        return row.name();
    }

    @Override
    public String getUntranslatedName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return types.type(row.typeKey());
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher() {
        return types.searcher(row.searcherKey());
    }

    @Override
    public Object getValue(Issue issue) {
        return type().getValueFromIssue(this, issue);
    }

    @Override
    public Object getDefaultValue(Issue issue) {
        FieldConfig config = getRelevantConfig(issue);
        return config == null ? null : type().getDefaultValue(config);
    }

    @Override
    public FieldConfig getRelevantConfig(Issue issue) {
        return getRelevantConfig((IssueContext) issue);
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        return appliesTo(context) ? new DefaultConfig(this) : null;
    }

    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
        return List.of(new ContextScheme(this, contexts, projects, issueTypes));
    }

    @Override
    public boolean isGlobal() {
        return contexts.stream().anyMatch(each -> each.projectId() == null);
    }

    @Override
    public void createValue(Issue issue, Object value) {
        type().createValue(this, issue, value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredField that && that.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    @Override
    public String toString() {
        return getId() + " (" + getName() + ")";
    }
}
