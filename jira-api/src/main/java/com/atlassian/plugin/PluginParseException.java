package com.atlassian.plugin;

/**
 * A module's parameters make no sense.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class PluginParseException extends RuntimeException {
    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
