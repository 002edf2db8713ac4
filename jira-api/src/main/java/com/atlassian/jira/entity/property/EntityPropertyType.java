package com.atlassian.jira.entity.property;

/**
 * What can carry properties; the name is what is stored.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public enum EntityPropertyType {
    ISSUE_PROPERTY("IssueProperty"),
    PROJECT_PROPERTY("ProjectProperty"),
    COMMENT_PROPERTY("CommentProperty"),
    USER_PROPERTY("UserProperty");
    private final String dbEntityName;

    EntityPropertyType(String dbEntityName) {
        this.dbEntityName = dbEntityName;
    }

    public String getDbEntityName() {
        return dbEntityName;
    }
}
