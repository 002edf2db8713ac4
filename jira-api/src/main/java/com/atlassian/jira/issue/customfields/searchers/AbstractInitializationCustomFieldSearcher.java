package com.atlassian.jira.issue.customfields.searchers;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;

/**
 * Keeps a searcher's descriptor.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public abstract class AbstractInitializationCustomFieldSearcher implements CustomFieldSearcher {
    private CustomFieldSearcherModuleDescriptor descriptor;

    @Override
    public void init(CustomFieldSearcherModuleDescriptor customFieldSearcherModuleDescriptor) {
        descriptor = customFieldSearcherModuleDescriptor;
    }

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        return descriptor;
    }
}
