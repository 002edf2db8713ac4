package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Keys;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed which fields of an issue, and when. */
@Component
public final class ChangeHistory {

    /** Fields changed together. */
    public record Change(Long id, ApplicationUser author, Instant created, List<ChangeItemBean> items) {}

    private record GroupRow(Long id, String author, long created) {}

    private record ItemRow(
            Long groupId, String fieldType, String field, String fromId, String fromText, String toId, String toText) {}

    private final JdbcClient sql;
    private final UserManager users;
    private final Clock clock;

    ChangeHistory(JdbcClient sql, UserManager users, Clock clock) {
        this.sql = sql;
        this.users = users;
        this.clock = clock;
    }

    /** Adds a change; nothing is added when there are no items. */
    public void add(Long issueId, ApplicationUser author, List<ChangeItemBean> items) {
        if (items.isEmpty()) {
            return;
        }
        long group = Keys.insert(sql.sql("INSERT INTO jira_change_group (issue_id, author, created) VALUES (?, ?, ?)")
                .params(Arrays.asList(issueId, author == null ? null : author.getKey(), clock.millis())));
        for (ChangeItemBean item : items) {
            sql.sql("INSERT INTO jira_change_item (group_id, field_type, field, from_id, from_text, to_id, to_text)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            group,
                            item.getFieldType(),
                            item.getField(),
                            item.getFrom(),
                            item.getFromString(),
                            item.getTo(),
                            item.getToString()))
                    .update();
        }
    }

    /** The changes of the issue, the oldest first. */
    public List<Change> of(Issue issue) {
        Map<Long, List<ItemRow>> items = sql
                .sql("SELECT i.group_id, i.field_type, i.field, i.from_id, i.from_text, i.to_id, i.to_text"
                        + " FROM jira_change_item i JOIN jira_change_group g ON g.id = i.group_id"
                        + " WHERE g.issue_id = ? ORDER BY i.id")
                .param(issue.getId())
                .query(Rows.of(ItemRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(ItemRow::groupId));
        return sql
                .sql("SELECT id, author, created FROM jira_change_group WHERE issue_id = ? ORDER BY created, id")
                .param(issue.getId())
                .query(Rows.of(GroupRow.class))
                .list()
                .stream()
                .map(row -> new Change(
                        row.id(),
                        users.getUserByKey(row.author()),
                        Instant.ofEpochMilli(row.created()),
                        items.getOrDefault(row.id(), List.of()).stream()
                                .map(ChangeHistory::bean)
                                .toList()))
                .toList();
    }

    private static ChangeItemBean bean(ItemRow row) {
        return new ChangeItemBean(row.fieldType(), row.field(), row.fromId(), row.fromText(), row.toId(), row.toText());
    }
}
