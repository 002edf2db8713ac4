package com.atlassian.jira.plugin.customfield;

/**
 * A searcher as declared.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface CustomFieldSearcherModuleDescriptor {
    String getKey();

    String getCompleteKey();

    String getName();
}
