package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Links between issues.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface IssueLinkManager {
    void createIssueLink(
            Long sourceIssueId,
            Long destinationIssueId,
            Long issueLinkTypeId,
            Long sequence,
            ApplicationUser remoteUser)
            throws CreateException;

    List<IssueLink> getOutwardLinks(Long sourceIssueId);

    List<IssueLink> getInwardLinks(Long destinationIssueId);

    IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

    void removeIssueLink(IssueLink issueLink, ApplicationUser remoteUser);
}
