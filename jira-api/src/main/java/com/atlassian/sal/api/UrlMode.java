package com.atlassian.sal.api;

/**
 * How a base URL is wanted.
 *
 * <p>Known from: public Jira 11 apps.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
