package org.conductregister.standin.jira.workflow;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which workflow a scheme gives to an issue type. */
@Component
public final class WorkflowMenu {

    record Row(Long id, String name, String description, String defaultWorkflow) {}

    private record Item(Long schemeId, String issueTypeId, String workflowName) {}

    private final JdbcClient sql;
    private final Remembered<Map<Long, Row>> schemes;
    private final Remembered<Map<Long, List<Item>>> items;

    WorkflowMenu(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.schemes = memory.of("workflowSchemes", () -> sql
                .sql("SELECT id, name, description, default_workflow FROM jira_workflow_scheme ORDER BY id")
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, row -> row, (a, b) -> a, LinkedHashMap::new)));
        this.items = memory.of("workflowSchemeItems", () -> sql
                .sql("SELECT scheme_id, CAST(issue_type_id AS VARCHAR(20)) AS issue_type_id, workflow_name"
                        + " FROM jira_workflow_scheme_item")
                .query(Rows.of(Item.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Item::schemeId)));
    }

    Collection<Row> schemes() {
        return schemes.get().values();
    }

    /** Issue type id to workflow, without the default. */
    Map<String, String> mappings(long schemeId) {
        return items.get().getOrDefault(schemeId, List.of()).stream()
                .collect(Collectors.toMap(Item::issueTypeId, Item::workflowName));
    }

    /** Name of the workflow for the issue type; null means the one that Jira brings. */
    public String workflowName(long schemeId, String issueTypeId) {
        String mapped = mappings(schemeId).get(issueTypeId);
        return mapped != null ? mapped : schemes.get().get(schemeId).defaultWorkflow();
    }

    long create(String name, String description) {
        return Keys.insert(sql.sql("INSERT INTO jira_workflow_scheme (name, description) VALUES (?, ?)")
                .params(Arrays.asList(name, description)));
    }

    void write(long schemeId, String defaultWorkflow, Map<String, String> mappings) {
        sql.sql("UPDATE jira_workflow_scheme SET default_workflow = ? WHERE id = ?")
                .params(Arrays.asList(defaultWorkflow, schemeId))
                .update();
        sql.sql("DELETE FROM jira_workflow_scheme_item WHERE scheme_id = ?")
                .param(schemeId)
                .update();
        mappings.forEach((type, workflow) -> sql.sql(
                        "INSERT INTO jira_workflow_scheme_item (scheme_id, issue_type_id, workflow_name) VALUES (?, ?, ?)")
                .params(schemeId, Long.parseLong(type), workflow)
                .update());
        schemes.forget();
        items.forget();
    }
}
