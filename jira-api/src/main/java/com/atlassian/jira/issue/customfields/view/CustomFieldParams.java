package com.atlassian.jira.issue.customfields.view;

import java.util.Collection;

/**
 * What was typed in for a custom field.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldParams {
    Collection<String> getAllValues();

    Collection<?> getValuesForKey(String key);

    Collection<?> getValuesForNullKey();

    Object getFirstValueForKey(String key);

    Object getFirstValueForNullKey();

    boolean isEmpty();
}
