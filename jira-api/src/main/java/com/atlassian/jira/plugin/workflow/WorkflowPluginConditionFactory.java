package com.atlassian.jira.plugin.workflow;

/**
 * For conditions.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
