package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the rows of issues. */
@Component
final class IssueTable {

    private static final String SELECT =
            "SELECT id, " + String.join(", ", IssueFields.COLUMNS.values()) + " FROM jira_issue ";

    private final JdbcClient sql;
    private final IssueParts parts;

    IssueTable(JdbcClient sql, IssueParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    StoredIssue blank() {
        return new StoredIssue(parts, null, Map.of());
    }

    StoredIssue byId(Long id) {
        return id == null ? null : first(sql.sql(SELECT + "WHERE id = ?").param(id));
    }

    StoredIssue byNumber(Long projectId, long number) {
        return first(
                sql.sql(SELECT + "WHERE project_id = ? AND issue_number = ?").params(projectId, number));
    }

    private StoredIssue first(JdbcClient.StatementSpec select) {
        return withLabels(select.query(this::read).list()).stream().findFirst().orElse(null);
    }

    /** The issues with these ids, in the order of the ids; missing ones are left out. */
    List<StoredIssue> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, StoredIssue> found =
                withLabels(sql.sql(SELECT + "WHERE id IN (:ids)")
                                .param("ids", ids)
                                .query(this::read)
                                .list())
                        .stream()
                        .collect(Collectors.toMap(StoredIssue::getId, issue -> issue));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private StoredIssue read(ResultSet row, int ignored) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<String, String> column : IssueFields.COLUMNS.entrySet()) {
            values.put(column.getKey(), row.getObject(column.getValue(), typeOf(column.getKey())));
        }
        return new StoredIssue(parts, row.getLong("id"), values);
    }

    private static Class<?> typeOf(String field) {
        return switch (field) {
            case IssueFields.SUMMARY,
                    IssueFields.DESCRIPTION,
                    IssueFields.ENVIRONMENT,
                    IssueFields.REPORTER,
                    IssueFields.CREATOR,
                    IssueFields.ASSIGNEE,
                    IssueFields.DUE -> String.class;
            default -> Long.class;
        };
    }

    private record LabelRow(Long issueId, String label) {}

    private List<StoredIssue> withLabels(List<StoredIssue> issues) {
        if (issues.isEmpty()) {
            return issues;
        }
        Map<Long, Set<String>> labels = sql
                .sql("SELECT issue_id, label FROM jira_label WHERE issue_id IN (:ids)")
                .param("ids", issues.stream().map(StoredIssue::getId).toList())
                .query(Rows.of(LabelRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        LabelRow::issueId, Collectors.mapping(LabelRow::label, Collectors.toCollection(TreeSet::new))));
        return issues.stream()
                .map(issue -> issue.storedAs(IssueFields.LABELS, labels.getOrDefault(issue.getId(), new TreeSet<>())))
                .toList();
    }

    /** Writes a new issue with everything set on it, and returns its id. */
    long insert(StoredIssue issue) {
        List<String> fields = List.copyOf(IssueFields.COLUMNS.keySet());
        String columns = fields.stream().map(IssueFields.COLUMNS::get).collect(Collectors.joining(", "));
        String marks = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        List<Object> values = new ArrayList<>();
        fields.forEach(field -> values.add(issue.value(field)));
        long id = Keys.insert(sql.sql("INSERT INTO jira_issue (" + columns + ") VALUES (" + marks + ")")
                .params(values));
        writeLabels(id, issue);
        StoredIssue created = issue.created(id);
        for (CustomField field : parts.customFields().getCustomFieldObjects(issue)) {
            Object value = issue.value(field.getId());
            if (value != null) {
                field.createValue(created, value);
            }
        }
        return id;
    }

    /** Writes the fields that were changed. */
    void update(StoredIssue issue) {
        Set<String> changed = issue.changed();
        List<String> columns =
                changed.stream().filter(IssueFields.COLUMNS::containsKey).toList();
        if (!columns.isEmpty()) {
            List<Object> values = columns.stream().map(issue::value).collect(Collectors.toCollection(ArrayList::new));
            values.add(issue.getId());
            sql.sql("UPDATE jira_issue SET "
                            + columns.stream()
                                    .map(field -> IssueFields.COLUMNS.get(field) + " = ?")
                                    .collect(Collectors.joining(", "))
                            + " WHERE id = ?")
                    .params(values)
                    .update();
        }
        if (changed.contains(IssueFields.LABELS)) {
            sql.sql("DELETE FROM jira_label WHERE issue_id = ?")
                    .param(issue.getId())
                    .update();
            writeLabels(issue.getId(), issue);
        }
        changed.stream()
                .map(parts.customFields()::getCustomFieldObject)
                .filter(Objects::nonNull)
                .forEach(field -> updateValue(field, issue));
    }

    @SuppressWarnings("unchecked") // the value was made by the same kind of field
    private static void updateValue(CustomField field, StoredIssue issue) {
        ((CustomFieldType<Object, ?>) field.getCustomFieldType()).updateValue(field, issue, issue.value(field.getId()));
    }

    private void writeLabels(long id, StoredIssue issue) {
        for (Label label : issue.getLabels()) {
            sql.sql("INSERT INTO jira_label (issue_id, label) VALUES (?, ?)")
                    .params(id, label.getLabel())
                    .update();
        }
    }

    /** Removes the issue with everything that belongs to it. */
    void delete(long id) {
        sql.sql("DELETE FROM jira_change_item WHERE group_id IN (SELECT id FROM jira_change_group WHERE issue_id = ?)")
                .param(id)
                .update();
        sql.sql("DELETE FROM jira_property WHERE entity_name = 'CommentProperty'"
                        + " AND entity_id IN (SELECT id FROM jira_comment WHERE issue_id = ?)")
                .param(id)
                .update();
        sql.sql("DELETE FROM jira_property WHERE entity_name = 'IssueProperty' AND entity_id = ?")
                .param(id)
                .update();
        for (String table : List.of(
                "jira_change_group",
                "jira_comment",
                "jira_attachment",
                "jira_field_value",
                "jira_field_index",
                "jira_label",
                "jira_watcher",
                "desk_request")) {
            sql.sql("DELETE FROM " + table + " WHERE issue_id = ?").param(id).update();
        }
        sql.sql("DELETE FROM jira_link WHERE source_id = ? OR destination_id = ?")
                .params(id, id)
                .update();
        sql.sql("DELETE FROM jira_issue WHERE id = ?").param(id).update();
    }
}
