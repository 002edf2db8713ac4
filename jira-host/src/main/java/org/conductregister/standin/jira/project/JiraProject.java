package org.conductregister.standin.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.function.Supplier;

/** A project and the schemes it uses. */
public final class JiraProject implements Project {

    private final ProjectRow row;
    private final ApplicationUser lead;
    private final Supplier<Collection<IssueType>> issueTypes;

    JiraProject(ProjectRow row, ApplicationUser lead, Supplier<Collection<IssueType>> issueTypes) {
        this.row = row;
        this.lead = lead;
        this.issueTypes = issueTypes;
    }

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.projectKey();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public ApplicationUser getProjectLead() {
        return lead;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(row.typeKey());
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return issueTypes.get();
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    long permissionScheme() {
        return row.permissionScheme();
    }

    /** Id of the scheme that says which issue types the project offers. */
    public long issueTypeScheme() {
        return row.issueTypeScheme();
    }

    /** Id of the scheme that says which workflow an issue type uses. */
    public long workflowScheme() {
        return row.workflowScheme();
    }

    /** Id of the scheme that says which screens are used. */
    public long screenScheme() {
        return row.screenScheme();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraProject that && that.getId().equals(getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return getKey();
    }
}
