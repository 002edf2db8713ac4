package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;
import org.conductregister.standin.jira.base.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The priorities, the highest first. */
@Component
public final class Priorities implements PriorityManager {

    private static final String MEDIUM = "3";

    private static final class StoredPriority extends Constant implements Priority {
        StoredPriority(ConstantRow row, long sequence) {
            super(row, sequence);
        }

        @Override
        public String getStatusColor() {
            return detail();
        }
    }

    private final ConstantTable<Priority> table;

    Priorities(JdbcClient sql, Memory memory) {
        table = new ConstantTable<>(
                sql, memory, "jira_priority", "'' AS description, color AS detail", StoredPriority::new);
    }

    @Override
    public List<Priority> getPriorities() {
        return table.all();
    }

    @Override
    public Priority getPriority(String id) {
        return table.byId(id);
    }

    @Override
    public Priority getDefaultPriority() {
        return table.byId(MEDIUM);
    }
}
