package com.atlassian.jira.project;

import java.util.List;

/**
 * Finds projects; null when there is none.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String projectKey);

    Project getProjectByCurrentKey(String projectKey);

    Project getProjectByCurrentKeyIgnoreCase(String projectKey);

    List<Project> getProjectObjects();

    List<Project> getProjects();

    long getProjectCount();
}
