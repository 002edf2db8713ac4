package org.conductregister.standin.jira.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.conductregister.standin.jira.constant.IssueTypes;

/** The projects and issue types of a custom field. */
record ContextScheme(CustomField field, List<FieldContext> contexts, ProjectManager projects, IssueTypes types)
        implements FieldConfigScheme {

    @Override
    public Long getId() {
        return field.getIdAsLong();
    }

    @Override
    public String getName() {
        return "Default Configuration Scheme for " + field.getName();
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public boolean isGlobal() {
        return field.isGlobal();
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
        return contexts.stream()
                .map(FieldContext::projectId)
                .filter(Objects::nonNull)
                .distinct()
                .map(projects::getProjectObj)
                .toList();
    }

    @Override
    public Collection<IssueType> getAssociatedIssueTypes() {
        return contexts.stream()
                .map(FieldContext::issueTypeId)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> types.getIssueType(id.toString()))
                .toList();
    }
}
