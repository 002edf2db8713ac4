package org.conductregister.standin.jira.field;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The values of custom fields, one row each. */
@Component
final class FieldValues implements CustomFieldValuePersister {

    private record ValueRow(String textValue, Double numberValue, Long dateValue) {
        Object in(PersistenceFieldType type) {
            return switch (type) {
                case TYPE_DECIMAL -> numberValue;
                case TYPE_DATE -> dateValue == null ? null : new Timestamp(dateValue);
                case TYPE_LIMITED_TEXT, TYPE_UNLIMITED_TEXT -> textValue;
            };
        }
    }

    private static final int LIMITED = 255;

    private final JdbcClient sql;

    FieldValues(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType type) {
        if (issueId == null) {
            return List.of();
        }
        return sql
                .sql("SELECT text_value, number_value, date_value FROM jira_field_value"
                        + " WHERE issue_id = ? AND field_id = ? ORDER BY id")
                .params(issueId, field.getIdAsLong())
                .query(Rows.of(ValueRow.class))
                .list()
                .stream()
                .map(row -> row.in(type))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void createValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        for (Object value : values) {
            sql.sql("INSERT INTO jira_field_value (field_id, issue_id, text_value, number_value, date_value)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            field.getIdAsLong(), issueId, text(type, value), number(type, value), date(type, value)))
                    .update();
        }
    }

    private static String text(PersistenceFieldType type, Object value) {
        if (type == PersistenceFieldType.TYPE_DECIMAL || type == PersistenceFieldType.TYPE_DATE) {
            return null;
        }
        String text = (String) value;
        if (type == PersistenceFieldType.TYPE_LIMITED_TEXT && text.length() > LIMITED) {
            throw new DataAccessException("A limited text holds " + LIMITED + " characters, not " + text.length());
        }
        return text;
    }

    private static Double number(PersistenceFieldType type, Object value) {
        return type == PersistenceFieldType.TYPE_DECIMAL ? Double.valueOf(((Number) value).doubleValue()) : null;
    }

    private static Long date(PersistenceFieldType type, Object value) {
        return type == PersistenceFieldType.TYPE_DATE ? Long.valueOf(((Date) value).getTime()) : null;
    }

    @Override
    public void updateValues(CustomField field, Long issueId, PersistenceFieldType type, Collection<?> values) {
        sql.sql("DELETE FROM jira_field_value WHERE issue_id = ? AND field_id = ?")
                .params(issueId, field.getIdAsLong())
                .update();
        createValues(field, issueId, type, values);
    }

    @Override
    public Set<Long> removeAllValues(String customFieldId) {
        long id = Long.parseLong(customFieldId.substring(StoredField.PREFIX.length()));
        Set<Long> issues = new HashSet<>(sql.sql("SELECT DISTINCT issue_id FROM jira_field_value WHERE field_id = ?")
                .param(id)
                .query(Long.class)
                .list());
        sql.sql("DELETE FROM jira_field_value WHERE field_id = ?").param(id).update();
        return issues;
    }
}
