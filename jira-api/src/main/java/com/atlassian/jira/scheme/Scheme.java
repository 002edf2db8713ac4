package com.atlassian.jira.scheme;

/**
 * A scheme that projects can use.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class Scheme {
    private final Long id;
    private final String type;
    private final String name;
    private final String description;

    public Scheme(Long id, String type, String name, String description) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
    }

    public Long getId() {
        return id;
    }

    public String getType() {
        return type;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }
}
