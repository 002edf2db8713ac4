package org.conductregister.jira.install;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.conductregister.jira.issue.ConductProject;

/** The services of Jira that installing takes, beyond those of the core. */
public record InstallHost(
        @ComponentImport CustomFieldManager fields,
        @ComponentImport IssueTypeManager issueTypes,
        @ComponentImport IssueTypeSchemeManager issueTypeSchemes,
        @ComponentImport IssueTypeScreenSchemeManager screenSchemes,
        @ComponentImport StatusCategoryManager statusCategories,
        @ComponentImport StatusManager statuses,
        @ComponentImport WorkflowSchemeManager workflowSchemes) {

    /** The installation on this Jira, in the order in which one thing needs another. */
    public Installation installation(
            ConductProject project,
            ClusterLockService locks,
            ApplicationProperties settings,
            I18nResolver texts,
            IssueLinkTypeManager linkTypes,
            WorkflowManager workflows) {
        IssueTypesPart types = new IssueTypesPart(issueTypes, settings, texts);
        FieldsPart ownFields = new FieldsPart(fields, types, texts);
        StatusesPart ownStatuses = new StatusesPart(statuses, statusCategories);
        return new Installation(
                List.of(
                        types,
                        new OfferedTypesPart(types, issueTypeSchemes),
                        ownFields,
                        new ScreensPart(ownFields, types, screenSchemes),
                        ownStatuses,
                        new WorkflowsPart(workflows, ownStatuses),
                        new WorkflowSchemePart(workflowSchemes, types),
                        new LinkTypePart(linkTypes),
                        new ChosenProjectPart(project)),
                locks);
    }
}
