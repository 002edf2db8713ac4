package com.atlassian.jira.issue.customfields.persistence;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps the values of custom fields.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldValuePersister {
    List<Object> getValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType);

    void createValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    void updateValues(CustomField field, Long issueId, PersistenceFieldType persistenceFieldType, Collection<?> values);

    Set<Long> removeAllValues(String customFieldId);
}
