package com.atlassian.servicedesk.api;

import com.atlassian.jira.project.Project;

/**
 * Service desks without permission checks; refuses a project that has none.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface ServiceDeskManager {
    ServiceDesk getServiceDeskForProject(Project project);

    ServiceDesk getServiceDeskById(int serviceDeskId);
}
