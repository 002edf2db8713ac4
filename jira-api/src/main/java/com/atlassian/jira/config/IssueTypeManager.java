package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/**
 * Issue types; null when there is none.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface IssueTypeManager {
    Collection<IssueType> getIssueTypes();

    IssueType getIssueType(String id);

    IssueType createIssueType(String name, String description, Long avatarId);

    IssueType createSubTaskIssueType(String name, String description, Long avatarId);
}
