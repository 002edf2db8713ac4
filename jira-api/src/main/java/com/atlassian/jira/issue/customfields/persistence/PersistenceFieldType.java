package com.atlassian.jira.issue.customfields.persistence;

/**
 * The column a value is kept in.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public enum PersistenceFieldType {
    TYPE_LIMITED_TEXT,
    TYPE_UNLIMITED_TEXT,
    TYPE_DECIMAL,
    TYPE_DATE
}
