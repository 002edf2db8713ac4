package com.atlassian.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    ApplicationUser getProjectLead();

    ProjectTypeKey getProjectTypeKey();

    Collection<IssueType> getIssueTypes();

    boolean isArchived();
}
