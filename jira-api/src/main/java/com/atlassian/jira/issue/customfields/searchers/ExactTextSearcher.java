package com.atlassian.jira.issue.customfields.searchers;

/**
 * Finds a value that equals the text; only named in a descriptor.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class ExactTextSearcher extends AbstractInitializationCustomFieldSearcher {}
