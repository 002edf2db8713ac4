package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.standin.jira.base.Commits;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.jira.constant.IssueTypes;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The custom fields, kept in memory. A field whose app is not there is hidden. */
@Component
public final class CustomFields implements CustomFieldManager {

    private final JdbcClient sql;
    private final Commits commits;
    private final FieldTypes types;
    private final ProjectManager projects;
    private final IssueTypes issueTypes;
    private final Remembered<List<StoredField>> fields;

    CustomFields(
            JdbcClient sql,
            Commits commits,
            FieldTypes types,
            ProjectManager projects,
            IssueTypes issueTypes,
            Memory memory) {
        this.sql = sql;
        this.commits = commits;
        this.types = types;
        this.projects = projects;
        this.issueTypes = issueTypes;
        this.fields = memory.of("fields", this::load);
    }

    private List<StoredField> load() {
        Map<Long, List<FieldContext>> contexts = sql
                .sql("SELECT field_id, project_id, issue_type_id FROM jira_field_context")
                .query(Rows.of(FieldContext.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(FieldContext::fieldId));
        return sql
                .sql("SELECT id, name, description, type_key, searcher_key FROM jira_field ORDER BY name, id")
                .query(Rows.of(StoredField.Row.class))
                .list()
                .stream()
                .map(row ->
                        new StoredField(row, contexts.getOrDefault(row.id(), List.of()), types, projects, issueTypes))
                .toList();
    }

    private Stream<StoredField> usable() {
        return fields.get().stream().filter(StoredField::hasType);
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return usable().filter(field -> field.getIdAsLong().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return usable().filter(field -> field.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return usable().filter(field -> field.getName().equalsIgnoreCase(name))
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return usable().map(CustomField.class::cast).toList();
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return usable().filter(field -> field.appliesTo(issue))
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public boolean exists(String id) {
        return getCustomFieldObject(id) != null;
    }

    @Override
    public List<CustomFieldType<?, ?>> getCustomFieldTypes() {
        return types.all();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return types.type(key);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return types.searcher(key);
    }

    @Override
    public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type) {
        return types.searchersOf(type);
    }

    @Override
    public CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type) {
        return types.searchersOf(type).stream().findFirst().orElse(null);
    }

    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypesOrNull) {
        Objects.requireNonNull(type, "fieldType");
        long id = commits.inTransaction(() -> {
            long made = Keys.insert(sql.sql(
                            "INSERT INTO jira_field (name, description, type_key, searcher_key) VALUES (?, ?, ?, ?)")
                    .params(Arrays.asList(
                            name,
                            description,
                            type.getKey(),
                            searcher == null ? null : searcher.getDescriptor().getCompleteKey())));
            for (JiraContextNode context : contexts) {
                for (IssueType issueType : issueTypesOrNull) {
                    addContext(made, context.getProjectObject(), issueType);
                }
            }
            fields.forget();
            return made;
        });
        return getCustomFieldObject(id);
    }

    private void addContext(long fieldId, Project project, IssueType issueType) {
        sql.sql("INSERT INTO jira_field_context (field_id, project_id, issue_type_id) VALUES (?, ?, ?)")
                .params(Arrays.asList(
                        fieldId,
                        project == null ? null : project.getId(),
                        issueType == null ? null : Long.valueOf(issueType.getId())))
                .update();
    }

    @Override
    public void removeCustomField(CustomField field) {
        commits.inTransaction(() -> {
            field.getCustomFieldType().remove(field);
            Long id = field.getIdAsLong();
            sql.sql("DELETE FROM jira_field_context WHERE field_id = ?")
                    .param(id)
                    .update();
            sql.sql("DELETE FROM jira_screen_item WHERE field_id = ?")
                    .param(field.getId())
                    .update();
            sql.sql("DELETE FROM jira_field WHERE id = ?").param(id).update();
            fields.forget();
            return null;
        });
    }

    @Override
    public void refresh() {
        fields.forget();
    }
}
