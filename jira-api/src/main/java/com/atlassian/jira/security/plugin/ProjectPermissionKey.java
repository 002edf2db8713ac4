package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/**
 * Names a project permission.
 *
 * <p>Known from: public Jira 11 apps.
 */
public final class ProjectPermissionKey implements Serializable {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = Objects.requireNonNull(permissionKey, "permissionKey");
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && that.permissionKey.equals(permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
