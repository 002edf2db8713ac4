package com.atlassian.jira.config;

import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/**
 * Priorities.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface PriorityManager {
    List<Priority> getPriorities();

    Priority getPriority(String id);

    Priority getDefaultPriority();
}
