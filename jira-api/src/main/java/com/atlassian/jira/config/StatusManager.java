package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;

/**
 * Statuses; null when there is none.
 *
 * <p>Known from: general knowledge; re-check against 11.3.
 */
public interface StatusManager {
    Collection<Status> getStatuses();

    Status getStatus(String id);

    Status createStatus(String name, String description, String iconUrl);

    Status createStatus(String name, String description, String iconUrl, StatusCategory statusCategory);
}
