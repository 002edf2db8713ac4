package com.atlassian.sal.api.pluginsettings;

/**
 * Keys and values: strings, lists of strings, maps of strings.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
