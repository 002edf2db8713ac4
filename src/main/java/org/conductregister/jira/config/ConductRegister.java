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
import com.atlassian.sal.api.UrlMode;
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
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.appeal.AppealDesk;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.draft.PurgeDrafts;
import org.conductregister.jira.audit.JiraAuditTrail;
import org.conductregister.jira.cluster.CachedContacts;
import org.conductregister.jira.cluster.ClusterNews;
import org.conductregister.jira.field.CaseEdits;
import org.conductregister.jira.field.CaseVerbs;
import org.conductregister.jira.field.FieldRegister;
import org.conductregister.jira.field.ReporterInstructions;
import org.conductregister.jira.install.InstallHost;
import org.conductregister.jira.install.Installation;
import org.conductregister.jira.issue.ConductProject;
import org.conductregister.jira.issue.JiraTickets;
import org.conductregister.jira.issue.MissedReports;
import org.conductregister.jira.issue.ReportIssues;
import org.conductregister.jira.issue.SearchableReports;
import org.conductregister.jira.issue.ServiceAccount;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.mail.QueuedPost;
import org.conductregister.jira.mail.StaffAlerts;
import org.conductregister.jira.page.InstallServlet;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.people.KnownAbsences;
import org.conductregister.jira.policy.KeptPolicies;
import org.conductregister.jira.schedule.DailyJob;
import org.conductregister.jira.schedule.IndexHealing;
import org.conductregister.jira.schedule.Jobs;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredAppeals;
import org.conductregister.jira.store.StoredJournal;
import org.conductregister.jira.store.StoredLetters;
import org.conductregister.jira.store.StoredReports;
import org.conductregister.jira.store.StoredRestrictions;
import org.conductregister.jira.store.StoredReviews;
import org.conductregister.jira.store.StoredSubjects;
import org.conductregister.jira.text.Wording;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Post;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFields;
import org.conductregister.register.Records;
import org.conductregister.register.ViewBanner;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewHealth;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.AssessReport;
import org.conductregister.report.CategoriseReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.IdentifySubject;
import org.conductregister.report.InternalSubjects;
import org.conductregister.report.RecommendRestrictions;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportBack;
import org.conductregister.report.Routing;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Absences;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.DailyRound;
import org.conductregister.review.ReviewRuns;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.conductregister.verb.UnitOfWork;
import org.conductregister.verb.Words;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The composition root: what the app takes from Jira, and how it is put together. Modules of the descriptor (fields,
 * pages, resources) ask for these beans in their constructors.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ConductRegister.Host.class,
    ConductRegister.PageHost.class,
    InstallHost.class,
    ConductSearch.class,
    ConductSearch.SearchHost.class,
    ConductAppeals.class,
    ConductContacts.class,
    ConductDocuments.class,
    ConductFrontLine.class,
    ConductHandling.class,
    ConductPages.class,
    ConductPolicies.class,
    ConductReviews.class,
    ConductSubjects.class,
    ConductRest.class,
    ConductReports.class,
    ConductTemplates.class
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

    // Ports -------------------------------------------------------------------------------------------------------

    @Bean
    Clock clock(BundleContext bundle) {
        return new HostClock(bundle);
    }

    @Bean
    Alerts alerts(Host host, JiraPeople people, Wording words, PageHost pages) {
        return new StaffAlerts(
                host.mail(), people, words, key -> pages.site().getBaseUrl(UrlMode.CANONICAL) + "/browse/" + key);
    }

    @Bean
    JiraPeople people(Host host, Policies policies) {
        return new JiraPeople(host.users(), host.groups(), policies);
    }

    @Bean
    Actors actors(Host host, Policies policies) {
        return new Actors(host.authentication(), host.groups(), policies);
    }

    @Bean
    Wording wording(Host host, Policies policies) {
        return new Wording(host.texts(), () -> policies.active().vocabulary());
    }

    @Bean
    Post post(Host host) {
        return new QueuedPost(host.mail());
    }

    @Bean
    ConductProject conductProject(Host host) {
        return new ConductProject(host.projects(), host.pluginSettings());
    }

    @Bean
    ServiceAccount serviceAccount(ConductProject project, Host host) {
        return new ServiceAccount(project, host.authentication());
    }

    @Bean
    JiraTickets tickets(ConductProject project, ServiceAccount account, Host host, Clock clock) {
        JiraTickets.Host ofIssues = new JiraTickets.Host(
                host.users(),
                host.issues(),
                host.issueService(),
                host.properties(),
                host.attachments(),
                host.comments(),
                host.links(),
                host.linkTypes(),
                host.workflows(),
                host.index(),
                host.search(),
                host.priorities(),
                host.settings());
        return new JiraTickets(project, account, ofIssues, clock);
    }

    // The register ------------------------------------------------------------------------------------------------

    @Bean
    ClusterUnitOfWork unitOfWork(Host host) {
        return new ClusterUnitOfWork(host.activeObjects(), host.locks());
    }

    @Bean
    Records records(Host host, ClusterUnitOfWork unit) {
        ActiveObjects ao = host.activeObjects();
        ObjectMapper json = Json.mapper();
        return new Records(
                new StoredSubjects(ao, json, unit),
                new StoredReports(ao, json, unit),
                new StoredLetters(ao, json, unit),
                new StoredRestrictions(ao, json, unit),
                new StoredReviews(ao, json, unit),
                new StoredAppeals(ao, json, unit),
                new StoredJournal(ao, json, unit));
    }

    @Bean
    Ledger ledger(
            UnitOfWork work,
            Records records,
            Host host,
            ClusterNews news,
            KeptPolicies policies,
            KnownAbsences absences,
            CachedContacts contacts,
            Clock clock) {
        JiraAuditTrail audit = new JiraAuditTrail(host.audit());
        SearchableReports searchable = new SearchableReports(records.reports(), host.issues(), host.index());
        Ledger.AuditTrail all = step -> {
            news.committed(step);
            contacts.committed(step);
            policies.committed(step);
            absences.committed(step);
            searchable.committed(step);
            audit.committed(step);
        };
        return new Ledger(work, records.journal(), all, clock);
    }

    @Bean
    ClusterNews clusterNews(Host host, ActiveRestrictions index) {
        return new ClusterNews(host.caches(), index);
    }

    @Bean
    ActiveRestrictions activeRestrictions(Records records, Policies policies, JiraPeople people, Clock clock) {
        return new ActiveRestrictions(
                records.restrictions(),
                records.subjects(),
                records.journal(),
                new BannerWording(policies, people::nameOf),
                clock);
    }

    // Verbs: reports ----------------------------------------------------------------------------------------------

    @Bean
    RegisterReportIssue registerReportIssue(Records records, Policies policies, Routing routing, Ledger ledger) {
        return new RegisterReportIssue(records.reports(), policies, routing, ledger);
    }

    @Bean
    AssessReport assessReport(Records records, Tickets tickets, Ledger ledger) {
        return new AssessReport(records.reports(), tickets, ledger);
    }

    @Bean
    DecideReport decideReport(
            Records records,
            Policies policies,
            Tickets tickets,
            ReportBack back,
            DecideReport.Referring referring,
            Ledger ledger) {
        return new DecideReport(
                records.reports(),
                records.letters(),
                records.restrictions(),
                policies,
                new DecideReport.Out(tickets, back, referring),
                ledger);
    }

    // Verbs: letters ----------------------------------------------------------------------------------------------

    @Bean
    DraftLetter draftLetter(
            Records records,
            Policies policies,
            JiraPeople people,
            DraftLetter.Addresses addresses,
            Ledger ledger,
            Clock clock) {
        DraftLetter.Cases cases = new DraftLetter.Cases(
                records.reports(), records.subjects(), records.restrictions(), records.reviews(), records.appeals());
        return new DraftLetter(
                cases,
                records.letters(),
                new AppealableDecisions(records),
                policies,
                people::nameOf,
                addresses,
                ledger,
                clock);
    }

    @Bean
    RewriteLetter rewriteLetter(Records records, Policies policies, Ledger ledger) {
        return new RewriteLetter(
                records.letters(), records.reports(), policies, new AppealableDecisions(records), ledger);
    }

    @Bean
    ReissueLetter reissueLetter(Records records, Policies policies, Ledger ledger) {
        return new ReissueLetter(
                records.letters(), records.reports(), policies, new AppealableDecisions(records), ledger);
    }

    @Bean
    IssueLetter issueLetter(
            Records records,
            Policies policies,
            Post post,
            Tickets tickets,
            AttachCopies copies,
            ReportBack back,
            ActivateRestriction activate,
            Alerts alerts,
            Ledger ledger) {
        return new IssueLetter(
                records.letters(),
                records.reports(),
                records.subjects(),
                records.restrictions(),
                records.reviews(),
                new AppealableDecisions(records),
                policies,
                new IssueLetter.Out(post, tickets, copies, back, activate, alerts),
                ledger);
    }

    // Verbs: restrictions and reviews -----------------------------------------------------------------------------

    @Bean
    ProposeRestriction proposeRestriction(Records records, Policies policies, Ledger ledger) {
        return new ProposeRestriction(records.reports(), records.restrictions(), policies, ledger);
    }

    @Bean
    ApproveRestriction approveRestriction(Records records, Policies policies, Ledger ledger) {
        return new ApproveRestriction(records.restrictions(), records.reports(), records.letters(), policies, ledger);
    }

    @Bean
    ActivateRestriction activateRestriction(
            Records records,
            Policies policies,
            ActiveRestrictions index,
            Tickets tickets,
            Alerts alerts,
            ReportBack back,
            Ledger ledger,
            Clock clock) {
        return new ActivateRestriction(
                records.restrictions(),
                records.reports(),
                records.letters(),
                policies,
                new ActivateRestriction.Shown(index, tickets, alerts, back),
                ledger,
                clock);
    }

    @Bean
    LiftRestriction liftRestriction(Records records, ActiveRestrictions index, Ledger ledger) {
        return new LiftRestriction(records.restrictions(), index, ledger);
    }

    // Views -------------------------------------------------------------------------------------------------------

    @Bean
    ContactPoints contactPoints(JiraPeople people, Words words, Absences absences, Clock clock) {
        return new ContactPoints(people, people::nameOf, words, absences, clock);
    }

    @Bean
    ViewBanner viewBanner(ActiveRestrictions index, ClusterNews news, ContactPoints contacts, Policies policies) {
        return new ViewBanner(index, news, contacts, policies);
    }

    @Bean
    ViewCase viewCase(Records records, Policies policies, Ledger ledger) {
        return new ViewCase(records, policies, ledger);
    }

    @Bean
    ViewRegister viewRegister(Records records) {
        return new ViewRegister(records);
    }

    @Bean
    ViewHealth viewHealth(
            Records records,
            ActiveRestrictions index,
            ReviewRuns runs,
            CopiesOwed copies,
            CalendarTickets calendar,
            ContactPoints contacts,
            Policies policies,
            Tickets tickets,
            Ledger ledger) {
        return new ViewHealth(records, index, runs, copies, calendar, contacts, policies, tickets, ledger);
    }

    @Bean
    CaseFields caseFields(Records records) {
        return new CaseFields(records);
    }

    // Where Jira meets the register -------------------------------------------------------------------------------

    @Bean
    ReportIssues reportIssues(
            Host host, ConductProject project, Records records, RegisterReportIssue register, Tickets tickets) {
        return new ReportIssues(host.events(), project, host.links(), records.reports(), register, tickets);
    }

    @Bean
    CaseEdits caseEdits(
            CaseFields cases,
            Actors actors,
            Records records,
            People people,
            Policies policies,
            JiraTickets tickets,
            ReportBack back,
            DecideReport.Referring referring,
            Ledger ledger,
            UnitOfWork work,
            Clock clock) {
        Ledger rehearsal = new Ledger(new Rehearsal(work), records.journal(), entry -> {}, clock);
        return new CaseEdits(
                cases,
                actors,
                caseVerbs(records, people, policies, tickets, back, referring, ledger),
                caseVerbs(records, people, policies, tickets, new ReportBack(Alerts.NONE), referring, rehearsal),
                tickets);
    }

    private static CaseVerbs caseVerbs(
            Records records,
            People people,
            Policies policies,
            Tickets tickets,
            ReportBack back,
            DecideReport.Referring referring,
            Ledger ledger) {
        DecideReport decide = new DecideReport(
                records.reports(),
                records.letters(),
                records.restrictions(),
                policies,
                new DecideReport.Out(tickets, back, referring),
                ledger);
        return new CaseVerbs(
                new CategoriseReport(records.reports(), policies, ledger),
                new IdentifySubject(
                        records.reports(),
                        new KnownSubjects(records.subjects()),
                        new InternalSubjects(people),
                        policies,
                        ledger),
                new RecommendRestrictions(records.reports(), records.letters(), policies, decide));
    }

    @Bean
    FieldRegister fieldRegister(Host host, ReportIssues reports, CaseEdits edits, Wording wording) {
        return new FieldRegister(host.issues(), reports, edits, wording);
    }

    @Bean
    ReporterInstructions reporterInstructions(ViewBanner banner, TicketMarks marks, Actors actors, Wording wording) {
        return new ReporterInstructions(banner, marks, actors, wording);
    }

    @Bean
    Installation installation(InstallHost install, ConductProject project, Host host) {
        return install.installation(
                project, host.locks(), host.settings(), host.texts(), host.linkTypes(), host.workflows());
    }

    @Bean
    InstallServlet.Frame administrationFrame(PageHost host) {
        return new InstallServlet.Frame(host.renderer(), host.webSudo(), host.tokens(), host.checks());
    }

    @Bean
    MissedReports missedReports(
            ConductProject project,
            ServiceAccount account,
            Host host,
            Records records,
            ReportIssues issues,
            Clock clock) {
        return new MissedReports(
                project, account, host.search(), records.reports(), issues, host.pluginSettings(), clock);
    }

    @Bean
    Jobs jobs(
            Host host,
            DailyRound round,
            MissedReports missedReports,
            AttachCopies copies,
            PurgeDrafts purgeDrafts,
            ActiveRestrictions index,
            KeptPolicies policies,
            CachedContacts contacts,
            AppealDesk appeals) {
        return new Jobs(
                host.scheduler(),
                new DailyJob(round, missedReports, copies, purgeDrafts, appeals, host.locks()),
                new IndexHealing(index, policies, contacts));
    }
}
