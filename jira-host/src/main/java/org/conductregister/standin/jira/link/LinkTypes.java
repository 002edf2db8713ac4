package org.conductregister.standin.jira.link;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kinds of links, kept in memory. */
@Component
final class LinkTypes implements IssueLinkTypeManager {

    private record Row(Long id, String name, String outward, String inward, String style) {}

    private record StoredType(Long getId, String getName, String getOutward, String getInward, String getStyle)
            implements IssueLinkType {}

    private final JdbcClient sql;
    private final Remembered<Map<Long, IssueLinkType>> types;

    LinkTypes(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.types = memory.of("linkTypes", this::load);
    }

    private Map<Long, IssueLinkType> load() {
        return sql
                .sql("SELECT id, name, outward, inward, style FROM jira_link_type ORDER BY name")
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new StoredType(row.id(), row.name(), row.outward(), row.inward(), row.style()))
                .collect(Collectors.toMap(StoredType::getId, type -> type, (a, b) -> a, LinkedHashMap::new));
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        sql.sql("INSERT INTO jira_link_type (name, outward, inward, style) VALUES (?, ?, ?, ?)")
                .params(Arrays.asList(name, outward, inward, style))
                .update();
        types.forget();
    }

    @Override
    public IssueLinkType getIssueLinkType(Long id) {
        return types.get().get(id);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return types.get().values();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return getIssueLinkTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .toList();
    }
}
