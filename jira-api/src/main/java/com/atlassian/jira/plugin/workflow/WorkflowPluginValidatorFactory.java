package com.atlassian.jira.plugin.workflow;

/**
 * For validators.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
