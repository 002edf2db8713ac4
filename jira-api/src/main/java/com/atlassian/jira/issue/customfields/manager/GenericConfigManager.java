package com.atlassian.jira.issue.customfields.manager;

/**
 * Keeps defaults of custom fields.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface GenericConfigManager {
    void create(String dataType, String key, Object simpleValue);

    void update(String dataType, String key, Object simpleValue);

    Object retrieve(String dataType, String key);

    void remove(String dataType, String key);
}
