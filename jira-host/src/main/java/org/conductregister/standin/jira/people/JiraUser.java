package org.conductregister.standin.jira.people;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;

/** A user of the stand-in's directory. The key is the name at creation and never changes. */
public record JiraUser(Long id, String userKey, String username, String displayName, String email, boolean active)
        implements ApplicationUser, User {

    private static final long INTERNAL_DIRECTORY = 1;

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return userKey;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public long getDirectoryId() {
        return INTERNAL_DIRECTORY;
    }

    @Override
    public User getDirectoryUser() {
        return this;
    }

    @Override
    public String toString() {
        return username;
    }
}
