package com.atlassian.jira.issue.link;

/**
 * A kind of link.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();

    String getStyle();
}
