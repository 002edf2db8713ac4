package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.base.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issue types. */
@Component
public final class IssueTypes implements IssueTypeManager {

    private static final class StoredType extends Constant implements IssueType {
        StoredType(ConstantRow row, long sequence) {
            super(row, sequence);
        }

        @Override
        public boolean isSubTask() {
            return "true".equals(detail());
        }
    }

    private final JdbcClient sql;
    private final ConstantTable<IssueType> table;

    IssueTypes(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.table = new ConstantTable<>(
                sql,
                memory,
                "jira_issue_type",
                "description, CASE WHEN subtask THEN 'true' ELSE 'false' END AS detail",
                StoredType::new);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return table.all();
    }

    @Override
    public IssueType getIssueType(String id) {
        return table.byId(id);
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, true);
    }

    private IssueType create(String name, String description, boolean subtask) {
        if (getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("An issue type with the name '" + name + "' exists already");
        }
        long id = Keys.insert(sql.sql("INSERT INTO jira_issue_type (name, description, subtask) VALUES (?, ?, ?)")
                .params(name, description == null ? "" : description, subtask));
        table.forget();
        return getIssueType(Long.toString(id));
    }
}
