package com.atlassian.jira.plugin.workflow;

/**
 * For post-functions.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
