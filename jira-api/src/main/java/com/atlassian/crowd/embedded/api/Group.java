package com.atlassian.crowd.embedded.api;

/**
 * A group of the directory.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Group {
    String getName();
}
