package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/**
 * Searches a kind of custom field.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldSearcher {
    void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor);

    CustomFieldSearcherModuleDescriptor getDescriptor();
}
