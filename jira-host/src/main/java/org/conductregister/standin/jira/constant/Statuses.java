package org.conductregister.standin.jira.constant;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.Collection;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.base.Memory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statuses. */
@Component
public final class Statuses implements StatusManager {

    private static final class StoredStatus extends Constant implements Status {
        private final StatusCategory category;

        StoredStatus(ConstantRow row, long sequence, StatusCategory category) {
            super(row, sequence);
            this.category = category;
        }

        @Override
        public StatusCategory getStatusCategory() {
            return category;
        }
    }

    private final JdbcClient sql;
    private final StatusCategories categories;
    private final ConstantTable<Status> table;

    Statuses(JdbcClient sql, StatusCategories categories, Memory memory) {
        this.sql = sql;
        this.categories = categories;
        this.table = new ConstantTable<>(
                sql,
                memory,
                "jira_status",
                "description, category AS detail",
                (row, sequence) -> new StoredStatus(row, sequence, categories.getStatusCategoryByKey(row.detail())));
    }

    @Override
    public Collection<Status> getStatuses() {
        return table.all();
    }

    @Override
    public Status getStatus(String id) {
        return table.byId(id);
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl) {
        return createStatus(name, description, iconUrl, categories.getDefaultStatusCategory());
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        if (getStatuses().stream().anyMatch(status -> status.getName().equalsIgnoreCase(name))) {
            throw new IllegalArgumentException("A status with the name '" + name + "' exists already");
        }
        long id = Keys.insert(sql.sql("INSERT INTO jira_status (name, description, category) VALUES (?, ?, ?)")
                .params(Arrays.asList(name, description, category.getKey())));
        table.forget();
        return getStatus(Long.toString(id));
    }
}
