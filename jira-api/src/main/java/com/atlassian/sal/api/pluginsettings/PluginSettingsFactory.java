package com.atlassian.sal.api.pluginsettings;

/**
 * Opens the settings store.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
