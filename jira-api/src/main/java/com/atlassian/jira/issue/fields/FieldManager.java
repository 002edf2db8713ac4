package com.atlassian.jira.issue.fields;

/**
 * Fields by id; null when there is none.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface FieldManager {
    Field getField(String id);

    CustomField getCustomField(String id);

    boolean isCustomField(String id);
}
