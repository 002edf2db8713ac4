package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;

/**
 * A user; the key never changes.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    User getDirectoryUser();

    Long getId();
}
