package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * The projects and issue types that a configuration is for.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    boolean isGlobal();

    List<Project> getAssociatedProjectObjects();

    Collection<IssueType> getAssociatedIssueTypes();
}
