package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/**
 * A user's immutable key.
 *
 * <p>Known from: public Jira 11 apps.
 */
public final class UserKey implements Serializable {
    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = Objects.requireNonNull(userkey, "userkey");
    }

    public String getStringValue() {
        return userkey;
    }

    public static UserKey fromLong(Long userId) {
        return userId == null ? null : new UserKey(String.valueOf(userId));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && key.userkey.equals(userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
