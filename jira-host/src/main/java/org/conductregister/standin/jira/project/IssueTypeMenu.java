package org.conductregister.standin.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.jira.constant.IssueTypes;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which issue types a scheme offers, in order. */
@Component
public final class IssueTypeMenu {

    private record Item(long schemeId, String issueTypeId) {}

    private final JdbcClient sql;
    private final IssueTypes issueTypes;
    private final Remembered<Map<Long, List<Item>>> items;

    IssueTypeMenu(JdbcClient sql, IssueTypes issueTypes, Memory memory) {
        this.sql = sql;
        this.issueTypes = issueTypes;
        this.items = memory.of("issueTypeMenus", this::load);
    }

    private Map<Long, List<Item>> load() {
        return sql
                .sql("SELECT scheme_id, CAST(issue_type_id AS VARCHAR(20)) AS issue_type_id"
                        + " FROM jira_issue_type_scheme_item ORDER BY scheme_id, position")
                .query(Rows.of(Item.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Item::schemeId));
    }

    /** The issue types of the scheme. */
    public Collection<IssueType> of(long schemeId) {
        return items.get().getOrDefault(schemeId, List.of()).stream()
                .map(item -> issueTypes.getIssueType(item.issueTypeId()))
                .toList();
    }

    /** Offers these instead, in this order. */
    public void replace(long schemeId, Collection<String> issueTypeIds) {
        sql.sql("DELETE FROM jira_issue_type_scheme_item WHERE scheme_id = ?")
                .param(schemeId)
                .update();
        int position = 0;
        for (String each : new LinkedHashSet<>(issueTypeIds)) {
            sql.sql("INSERT INTO jira_issue_type_scheme_item (scheme_id, issue_type_id, position) VALUES (?, ?, ?)")
                    .params(schemeId, Long.parseLong(each), position++)
                    .update();
        }
        items.forget();
    }
}
