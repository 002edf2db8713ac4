package com.atlassian.crowd.embedded.api;

import java.security.Principal;

/**
 * A user of the directory.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface User extends Principal {
    String getDisplayName();

    String getEmailAddress();

    boolean isActive();

    long getDirectoryId();
}
