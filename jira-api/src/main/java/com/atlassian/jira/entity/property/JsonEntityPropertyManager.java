package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * JSON values by entity name, id and key; null when there is none.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface JsonEntityPropertyManager {
    EntityPropertyQuery<?> query();

    void put(String entityName, Long entityId, String key, String json);

    EntityProperty get(String entityName, Long entityId, String key);

    boolean exists(String entityName, Long entityId, String key);

    void delete(String entityName, Long entityId, String key);

    void deleteByEntity(String entityName, Long entityId);

    void deleteByEntityNameAndPropertyKey(String entityName, String key);

    List<String> findKeys(String entityName, String keyPrefix);
}
