package com.atlassian.servicedesk.api;

/**
 * A project's service desk.
 *
 * <p>Known from: the JSM 10.3 API listing.
 */
public interface ServiceDesk {
    int getId();

    long getProjectId();

    String getProjectName();
}
