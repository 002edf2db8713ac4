package com.atlassian.jira.config.properties;

import java.util.Locale;

/**
 * Settings of the host.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ApplicationProperties {
    String getString(String name);

    boolean getOption(String key);

    Locale getDefaultLocale();
}
