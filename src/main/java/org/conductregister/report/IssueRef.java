package org.conductregister.report;

/**
 * A Jira issue, by the id that never changes and the key that people read.
 *
 * @param id Jira's issue id
 * @param key the key at the time of writing; display only
 */
public record IssueRef(long id, String key) {}
