package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/**
 * Which issue types a project offers.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String schemeName, String schemeDescription, List<String> optionIds);

    FieldConfigScheme update(FieldConfigScheme configScheme, Collection<String> optionIds);

    FieldConfigScheme getDefaultIssueTypeScheme();

    FieldConfigScheme getConfigScheme(Project project);

    Collection<IssueType> getIssueTypesForProject(Project project);

    Collection<IssueType> getNonSubTaskIssueTypesForProject(Project project);

    IssueType getDefaultIssueType(Project project);

    void addOptionToDefault(String optionId);
}
