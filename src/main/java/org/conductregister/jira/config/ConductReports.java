package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.contact.LinkBreach;
import org.conductregister.draft.Drafts;
import org.conductregister.draft.KeepDraft;
import org.conductregister.draft.PurgeDrafts;
import org.conductregister.draft.SendOnce;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.page.CasePapers;
import org.conductregister.jira.page.PageParts;
import org.conductregister.jira.page.ReportServlet;
import org.conductregister.jira.page.ThreatServlet;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredDrafts;
import org.conductregister.jira.store.StoredReferrals;
import org.conductregister.jira.store.StoredThreatChecklists;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.register.SummariseInteractions;
import org.conductregister.register.ViewBanner;
import org.conductregister.register.ViewCase;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.InternalSubjects;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportWithFiles;
import org.conductregister.report.Routing;
import org.conductregister.report.Tickets;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.threat.FileThreat;
import org.conductregister.threat.ReadThreatChecklist;
import org.conductregister.threat.RecordThreatChecklist;
import org.conductregister.threat.ThreatChecklists;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.conductregister.verb.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together how reports and threats are filed. */
@Configuration(proxyBeanMethods = false)
class ConductReports {

    @Bean
    Routing routing(Policies policies, People people, Tickets tickets, Alerts alerts) {
        return new Routing(policies, people, tickets, alerts);
    }

    @Bean
    CompleteReport completeReport(
            Records records, People people, Tickets tickets, Policies policies, Routing routing, Ledger ledger) {
        return new CompleteReport(register(records, people), tickets, policies, routing, ledger);
    }

    private static CompleteReport.Register register(Records records, People people) {
        return new CompleteReport.Register(
                records.reports(),
                new KnownSubjects(records.subjects()),
                new InternalSubjects(people),
                records.restrictions());
    }

    @Bean
    FileConductReport fileConductReport(
            Tickets tickets,
            Records records,
            People people,
            RegisterReportIssue register,
            CompleteReport complete,
            SendOnce once,
            Clock clock) {
        return new FileConductReport(tickets, register(records, people), register, complete, once, clock);
    }

    @Bean
    AttachToReport attachToReport(Records records, Tickets tickets, Ledger ledger) {
        return new AttachToReport(records.reports(), tickets, records.journal(), ledger);
    }

    @Bean
    ReportWithFiles reportWithFiles(
            FileConductReport file, CompleteReport complete, AttachToReport attach, SendOnce once) {
        return new ReportWithFiles(file, complete, attach, once);
    }

    // Drafts ------------------------------------------------------------------------------------------------------

    @Bean
    Drafts drafts(ConductRegister.Host host) {
        return new StoredDrafts(host.activeObjects(), Json.mapper());
    }

    @Bean
    KeepDraft keepDraft(Drafts drafts, Clock clock) {
        return new KeepDraft(drafts, clock);
    }

    @Bean
    SendOnce sendOnce(Drafts drafts, UnitOfWork work, Clock clock) {
        return new SendOnce(drafts, work, clock);
    }

    @Bean
    PurgeDrafts purgeDrafts(Drafts drafts, Clock clock) {
        return new PurgeDrafts(drafts, clock);
    }

    // Threats -----------------------------------------------------------------------------------------------------

    @Bean
    ThreatChecklists threatChecklists(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredThreatChecklists(host.activeObjects(), Json.mapper(), unit);
    }

    @Bean
    RecordThreatChecklist recordThreatChecklist(ThreatChecklists checklists, Records records, Ledger ledger) {
        return new RecordThreatChecklist(checklists, records.reports(), ledger);
    }

    @Bean
    ReadThreatChecklist readThreatChecklist(ThreatChecklists checklists, Records records, Ledger ledger) {
        return new ReadThreatChecklist(checklists, records.reports(), records.journal(), ledger);
    }

    @Bean
    FileThreat fileThreat(FileConductReport file, RecordThreatChecklist record) {
        return new FileThreat(file, record);
    }

    // Referring on ------------------------------------------------------------------------------------------------

    @Bean
    SummariseInteractions summariseInteractions(
            Records records,
            Tickets tickets,
            ConductRegister.Host host,
            ClusterUnitOfWork unit,
            Policies policies,
            Clock clock) {
        StoredReferrals kept = new StoredReferrals(host.activeObjects(), Json.mapper(), unit);
        return new SummariseInteractions(records, tickets, kept, policies, clock);
    }

    @Bean
    DecideReport.Referring referring(SummariseInteractions summary) {
        return summary::keep;
    }

    // Pages -------------------------------------------------------------------------------------------------------

    @Bean
    CasePapers casePapers(
            SummariseInteractions summarise,
            ReadThreatChecklist read,
            RecordThreatChecklist record,
            AttachToReport attach,
            PageParts parts,
            Staff staff) {
        return new CasePapers(summarise, read, record, attach, parts, staff);
    }

    @Bean
    ReportServlet.Verbs reportVerbs(
            ReportWithFiles report, ViewCase view, ViewBanner banner, KeepDraft drafts, LinkBreach breach) {
        return new ReportServlet.Verbs(report, view, banner, drafts, breach);
    }

    @Bean
    ThreatServlet.Verbs threatVerbs(
            FileThreat file, RecordThreatChecklist record, ReadThreatChecklist read, KeepDraft drafts) {
        return new ThreatServlet.Verbs(file, record, read, drafts);
    }
}
