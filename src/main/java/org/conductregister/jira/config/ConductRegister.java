package org.conductregister.jira.config;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.conductregister.jira.install.InstallHost;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The composition root: what the app takes from Jira, and the parts that put it together. Modules of the descriptor
 * (fields, pages, resources) ask for the beans of these parts in their constructors.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ConductRegister.Host.class,
    ConductRegister.PageHost.class,
    ConductSearch.SearchHost.class,
    InstallHost.class,
    ConductAppeals.class,
    ConductContacts.class,
    ConductDecisions.class,
    ConductDocuments.class,
    ConductFrontLine.class,
    ConductHandling.class,
    ConductIssues.class,
    ConductLetters.class,
    ConductPages.class,
    ConductPlatform.class,
    ConductPolicies.class,
    ConductRecords.class,
    ConductReports.class,
    ConductRest.class,
    ConductReviews.class,
    ConductSearch.class,
    ConductSubjects.class,
    ConductTemplates.class,
    ConductUpkeep.class,
    ConductViews.class
})
public class ConductRegister {

    /** Everything that the app's core takes from Jira. */
    record Host(
            @ComponentImport ActiveObjects activeObjects,
            @ComponentImport("jiraApplicationProperties") ApplicationProperties settings,
            @ComponentImport AttachmentManager attachments,
            @ComponentImport AuditService audit,
            @ComponentImport CacheManager caches,
            @ComponentImport ClusterLockService locks,
            @ComponentImport CommentManager comments,
            @ComponentImport EventPublisher events,
            @ComponentImport GroupManager groups,
            @ComponentImport I18nResolver texts,
            @ComponentImport IssueIndexingService index,
            @ComponentImport IssueLinkManager links,
            @ComponentImport IssueLinkTypeManager linkTypes,
            @ComponentImport IssueManager issues,
            @ComponentImport IssueService issueService,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport JsonEntityPropertyManager properties,
            @ComponentImport MailQueue mail,
            @ComponentImport PermissionManager permissions,
            @ComponentImport PluginSettingsFactory pluginSettings,
            @ComponentImport PriorityManager priorities,
            @ComponentImport ProjectManager projects,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport SearchService search,
            @ComponentImport("jiraUserManager") UserManager users,
            @ComponentImport WorkflowManager workflows) {}

    /** What Jira's own field types, which the app's extend, take from Jira. */
    record FieldHost(
            @ComponentImport CustomFieldValuePersister values,
            @ComponentImport GenericConfigManager configs,
            @ComponentImport TextFieldCharacterLengthValidator lengths) {}

    /** What pages take from Jira. */
    record PageHost(
            @ComponentImport LocaleResolver locales,
            @ComponentImport LoginUriProvider login,
            @ComponentImport PageBuilderService resources,
            @ComponentImport TemplateRenderer renderer,
            @ComponentImport TimeZoneManager zones,
            @ComponentImport WebSudoManager webSudo,
            @ComponentImport XsrfTokenAccessor tokens,
            @ComponentImport XsrfTokenValidator checks,
            @ComponentImport("salApplicationProperties") com.atlassian.sal.api.ApplicationProperties site) {}
}
