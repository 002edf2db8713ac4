package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/**
 * Writes issues to the search index.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueIndexingService {
    long reIndex(Issue issue) throws IndexException;

    long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;
}
