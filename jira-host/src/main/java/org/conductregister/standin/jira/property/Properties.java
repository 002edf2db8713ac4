package org.conductregister.standin.jira.property;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** JSON values kept with issues, comments, projects and users. */
@Component
public final class Properties implements JsonEntityPropertyManager {

    static final int LARGEST_CHARACTERS = 32_768;

    record Row(
            Long id,
            String entityName,
            Long entityId,
            String propertyKey,
            String content,
            long created,
            long updated) {}

    private final JdbcClient sql;
    private final ObjectMapper json;
    private final Clock clock;

    Properties(JdbcClient sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public EntityPropertyQuery<?> query() {
        return new PropertySearch(sql);
    }

    /** @throws IllegalArgumentException when the value is no JSON or too long, as in Jira */
    @Override
    public void put(String entityName, Long entityId, String key, String content) {
        check(content);
        long now = clock.millis();
        int updated = sql.sql("UPDATE jira_property SET content = ?, updated = ?"
                        + " WHERE entity_name = ? AND entity_id = ? AND property_key = ?")
                .params(content, now, entityName, entityId, key)
                .update();
        if (updated == 0) {
            sql.sql("INSERT INTO jira_property (entity_name, entity_id, property_key, content, created, updated)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .params(entityName, entityId, key, content, now, now)
                    .update();
        }
    }

    private void check(String content) {
        if (content.length() > LARGEST_CHARACTERS) {
            throw new IllegalArgumentException("A property holds " + LARGEST_CHARACTERS + " characters at most");
        }
        try {
            json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A property must be JSON", e);
        }
    }

    @Override
    public EntityProperty get(String entityName, Long entityId, String key) {
        return query().entityName(entityName).entityId(entityId).key(key).find().stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean exists(String entityName, Long entityId, String key) {
        return get(entityName, entityId, key) != null;
    }

    @Override
    public void delete(String entityName, Long entityId, String key) {
        sql.sql("DELETE FROM jira_property WHERE entity_name = ? AND entity_id = ? AND property_key = ?")
                .params(entityName, entityId, key)
                .update();
    }

    @Override
    public void deleteByEntity(String entityName, Long entityId) {
        sql.sql("DELETE FROM jira_property WHERE entity_name = ? AND entity_id = ?")
                .params(entityName, entityId)
                .update();
    }

    @Override
    public void deleteByEntityNameAndPropertyKey(String entityName, String key) {
        sql.sql("DELETE FROM jira_property WHERE entity_name = ? AND property_key = ?")
                .params(entityName, key)
                .update();
    }

    @Override
    public List<String> findKeys(String entityName, String keyPrefix) {
        return query().entityName(entityName).keyPrefix(keyPrefix).find().stream()
                .map(EntityProperty::getKey)
                .distinct()
                .toList();
    }

    /** Keys and values of one entity, in the order of the keys. */
    public Map<String, String> of(String entityName, Long entityId) {
        Map<String, String> found = new TreeMap<>();
        query().entityName(entityName)
                .entityId(entityId)
                .find()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }
}
