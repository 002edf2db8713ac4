package com.atlassian.jira.security.roles;

/**
 * A role that projects fill with users and groups.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
