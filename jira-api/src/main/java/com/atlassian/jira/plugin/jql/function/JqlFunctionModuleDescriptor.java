package com.atlassian.jira.plugin.jql.function;

/**
 * A JQL function as declared.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();

    String getCompleteKey();
}
