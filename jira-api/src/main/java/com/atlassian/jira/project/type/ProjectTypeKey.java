package com.atlassian.jira.project.type;

import java.io.Serializable;
import java.util.Objects;

/**
 * The kind of a project: "service_desk", "software" or "business".
 *
 * <p>Known from: public Jira 11 apps.
 */
public final class ProjectTypeKey implements Serializable {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
