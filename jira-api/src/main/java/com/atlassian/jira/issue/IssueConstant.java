package com.atlassian.jira.issue;

/**
 * An issue type, status, priority or resolution.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getIconUrl();

    String getNameTranslation();
}
