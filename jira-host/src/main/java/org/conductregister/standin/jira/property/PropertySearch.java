package org.conductregister.standin.jira.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for properties. */
final class PropertySearch implements EntityPropertyQuery.ExecutableQuery {

    private record Found(
            Long getId,
            String getEntityName,
            Long getEntityId,
            String getKey,
            String getValue,
            Timestamp getCreated,
            Timestamp getUpdated)
            implements EntityProperty {}

    private final JdbcClient sql;
    private final Map<String, Object> wanted = new LinkedHashMap<>();
    private int offset;
    private int maximum = Integer.MAX_VALUE;

    PropertySearch(JdbcClient sql) {
        this.sql = sql;
    }

    private EntityPropertyQuery.ExecutableQuery where(String condition, Object value) {
        wanted.put(condition, value);
        return this;
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery entityName(String entityName) {
        return where("entity_name = ?", entityName);
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery entityId(Long entityId) {
        return where("entity_id = ?", entityId);
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery key(String key) {
        return where("property_key = ?", key);
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery keyPrefix(String keyPrefix) {
        return where("property_key LIKE ?", keyPrefix + "%");
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery maxResults(int maxResults) {
        maximum = maxResults;
        return this;
    }

    @Override
    public EntityPropertyQuery.ExecutableQuery offset(int newOffset) {
        offset = newOffset;
        return this;
    }

    private String condition() {
        return wanted.isEmpty() ? "" : " WHERE " + String.join(" AND ", wanted.keySet());
    }

    @Override
    public List<EntityProperty> find() {
        List<Object> params = new ArrayList<>(wanted.values());
        params.add(maximum);
        params.add(offset);
        return sql
                .sql("SELECT id, entity_name, entity_id, property_key, content, created, updated"
                        + " FROM jira_property" + condition() + " ORDER BY id LIMIT ? OFFSET ?")
                .params(params)
                .query(Rows.of(Properties.Row.class))
                .list()
                .stream()
                .<EntityProperty>map(row -> new Found(
                        row.id(),
                        row.entityName(),
                        row.entityId(),
                        row.propertyKey(),
                        row.content(),
                        new Timestamp(row.created()),
                        new Timestamp(row.updated())))
                .toList();
    }

    @Override
    public long count() {
        return sql.sql("SELECT COUNT(*) FROM jira_property" + condition())
                .params(new ArrayList<>(wanted.values()))
                .query(Long.class)
                .single();
    }
}
