package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Issue types, statuses, priorities and resolutions.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface ConstantsManager {
    Collection<IssueType> getAllIssueTypeObjects();

    IssueType getIssueType(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Collection<Priority> getPriorities();

    Priority getPriorityObject(String id);

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);
}
