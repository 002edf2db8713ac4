package org.conductregister.standin.jira.constant;

import com.atlassian.jira.issue.IssueConstant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table of constants, kept in memory in the order of their ids. */
final class ConstantTable<T extends IssueConstant> {

    private final Remembered<Map<String, T>> rows;

    ConstantTable(JdbcClient sql, Memory memory, String table, String columns, BiFunction<ConstantRow, Long, T> make) {
        rows = memory.of(table, () -> load(sql, table, columns, make));
    }

    private Map<String, T> load(JdbcClient sql, String table, String columns, BiFunction<ConstantRow, Long, T> make) {
        Map<String, T> found = new LinkedHashMap<>();
        // Ids are numbers in the database and texts in Jira's interfaces.
        sql.sql("SELECT CAST(id AS VARCHAR(20)) AS id, name, " + columns + " FROM " + table + " t ORDER BY t.id")
                .query(Rows.of(ConstantRow.class))
                .list()
                .forEach(row -> found.put(row.id(), make.apply(row, (long) found.size())));
        return found;
    }

    T byId(String id) {
        return id == null ? null : rows.get().get(id);
    }

    List<T> all() {
        return List.copyOf(rows.get().values());
    }

    void forget() {
        rows.forget();
    }
}
