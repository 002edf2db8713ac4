package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/**
 * A link from one issue to another.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Long getSequence();

    IssueLinkType getIssueLinkType();

    Issue getSourceObject();

    Issue getDestinationObject();
}
