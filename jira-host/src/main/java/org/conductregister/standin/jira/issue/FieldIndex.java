package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What searches know of custom fields: as in Jira, the values that the field types gave when the issue was last indexed,
 * and not what they would give now. System fields are searched in the issues themselves.
 */
@Component
final class FieldIndex implements IssueIndexingService {

    private static final int LONGEST = 4000;

    private final CustomFieldManager fields;
    private final JdbcClient sql;

    FieldIndex(CustomFieldManager fields, JdbcClient sql) {
        this.fields = fields;
        this.sql = sql;
    }

    @Override
    public long reIndex(Issue issue) {
        sql.sql("DELETE FROM jira_field_index WHERE issue_id = ?")
                .param(issue.getId())
                .update();
        for (CustomField field : fields.getCustomFieldObjects(issue)) {
            for (String text : texts(field.getValue(issue))) {
                sql.sql("INSERT INTO jira_field_index (issue_id, field_id, text_value) VALUES (?, ?, ?)")
                        .params(issue.getId(), field.getIdAsLong(), text)
                        .update();
            }
        }
        return 0;
    }

    @Override
    public long reIndexIssueObjects(Collection<? extends Issue> issues) {
        issues.forEach(this::reIndex);
        return 0;
    }

    private static List<String> texts(Object value) {
        Collection<?> values =
                value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
        return values.stream()
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .toList();
    }
}
