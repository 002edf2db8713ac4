package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * Which screen scheme an issue type uses.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueTypeScreenScheme {
    Long getId();

    String getName();

    FieldScreenScheme getEffectiveFieldScreenScheme(IssueType type);

    Collection<Project> getProjects();
}
