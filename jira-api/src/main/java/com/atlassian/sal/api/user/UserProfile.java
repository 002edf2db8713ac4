package com.atlassian.sal.api.user;

/**
 * What the platform tells of a user.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
