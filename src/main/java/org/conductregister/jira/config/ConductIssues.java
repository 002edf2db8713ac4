package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.jira.field.CaseEdits;
import org.conductregister.jira.field.CaseVerbs;
import org.conductregister.jira.field.FieldRegister;
import org.conductregister.jira.field.ReporterInstructions;
import org.conductregister.jira.issue.ConductProject;
import org.conductregister.jira.issue.JiraTickets;
import org.conductregister.jira.issue.MissedReports;
import org.conductregister.jira.issue.ReportIssues;
import org.conductregister.jira.issue.ServiceAccount;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFields;
import org.conductregister.register.Records;
import org.conductregister.register.ViewBanner;
import org.conductregister.report.CategoriseReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.IdentifySubject;
import org.conductregister.report.InternalSubjects;
import org.conductregister.report.RecommendRestrictions;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportBack;
import org.conductregister.report.Routing;
import org.conductregister.report.Tickets;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.conductregister.verb.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root where an issue of Jira and its fields meet the register. */
@Configuration(proxyBeanMethods = false)
class ConductIssues {

    @Bean
    RegisterReportIssue registerReportIssue(Records records, Policies policies, Routing routing, Ledger ledger) {
        return new RegisterReportIssue(records.reports(), policies, routing, ledger);
    }

    @Bean
    ReportIssues reportIssues(
            ConductRegister.Host host,
            ConductProject project,
            Records records,
            RegisterReportIssue register,
            Tickets tickets) {
        return new ReportIssues(host.events(), project, host.links(), records.reports(), register, tickets);
    }

    @Bean
    MissedReports missedReports(
            ConductProject project,
            ServiceAccount account,
            ConductRegister.Host host,
            Records records,
            ReportIssues issues,
            Clock clock) {
        return new MissedReports(
                project, account, host.search(), records.reports(), issues, host.pluginSettings(), clock);
    }

    @Bean
    CaseFields caseFields(Records records) {
        return new CaseFields(records);
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
    FieldRegister fieldRegister(ConductRegister.Host host, ReportIssues reports, CaseEdits edits, Wording wording) {
        return new FieldRegister(host.issues(), reports, edits, wording);
    }

    @Bean
    ReporterInstructions reporterInstructions(ViewBanner banner, TicketMarks marks, Actors actors, Wording wording) {
        return new ReporterInstructions(banner, marks, actors, wording);
    }
}
