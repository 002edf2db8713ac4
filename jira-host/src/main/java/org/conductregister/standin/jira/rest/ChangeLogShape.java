package org.conductregister.standin.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.jira.issue.ChangeHistory;
import org.springframework.stereotype.Component;

/** The JSON of an issue's history. */
@Component
final class ChangeLogShape {

    private final ChangeHistory history;
    private final Shapes shapes;

    ChangeLogShape(ChangeHistory history, Shapes shapes) {
        this.history = history;
        this.shapes = shapes;
    }

    Map<String, Object> of(Issue issue) {
        List<Map<String, Object>> all = history.of(issue).stream()
                .map(change -> Shapes.map(
                        "id", change.id().toString(),
                        "author", shapes.user(change.author()),
                        "created", Shapes.time(Date.from(change.created())),
                        "items",
                                change.items().stream()
                                        .map(ChangeLogShape::item)
                                        .toList()))
                .toList();
        return Shapes.map("startAt", 0, "maxResults", all.size(), "total", all.size(), "histories", all);
    }

    private static Map<String, Object> item(ChangeItemBean item) {
        return Shapes.map(
                "field", item.getField(),
                "fieldtype", item.getFieldType(),
                "from", item.getFrom(),
                "fromString", item.getFromString(),
                "to", item.getTo(),
                "toString", item.getToString());
    }
}
