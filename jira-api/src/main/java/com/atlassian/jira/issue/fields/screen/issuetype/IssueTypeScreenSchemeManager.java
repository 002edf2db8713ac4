package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.project.Project;
import java.util.Collection;

/**
 * The screens of a project.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueTypeScreenSchemeManager {
    IssueTypeScreenScheme getIssueTypeScreenScheme(Project project);

    IssueTypeScreenScheme getDefaultScheme();

    Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes();
}
