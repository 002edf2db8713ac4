package org.conductregister.jira.config;

import com.atlassian.sal.api.UrlMode;
import org.conductregister.alert.Alerts;
import org.conductregister.jira.page.HandlingSteps;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.text.Wording;
import org.conductregister.jira.workflow.RegisterRule;
import org.conductregister.letter.RecordAnswer;
import org.conductregister.policy.Policies;
import org.conductregister.register.IssueStates;
import org.conductregister.register.Records;
import org.conductregister.report.CaseHandling;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.DrawInChiefOfficer;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;
import org.conductregister.report.ReportBack;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together how a case is handled (R48, R56 to R59). */
@Configuration(proxyBeanMethods = false)
class ConductHandling {

    @Bean
    ReportBack reportBack(Alerts alerts) {
        return new ReportBack(alerts);
    }

    @Bean
    CaseHandling caseHandling(Records records, Ledger ledger) {
        return new CaseHandling(records.reports(), ledger);
    }

    @Bean
    RecordEscalation recordEscalation(CaseHandling handling) {
        return new RecordEscalation(handling);
    }

    @Bean
    PlanAction planAction(CaseHandling handling, People people) {
        return new PlanAction(handling, people);
    }

    @Bean
    CompleteAction completeAction(CaseHandling handling) {
        return new CompleteAction(handling);
    }

    @Bean
    RecordAnswer recordAnswer(Records records, Ledger ledger) {
        return new RecordAnswer(records.reports(), records.letters(), ledger);
    }

    @Bean
    DrawInChiefOfficer drawInChiefOfficer(CaseHandling handling, Policies policies, Alerts alerts) {
        return new DrawInChiefOfficer(handling, policies, alerts);
    }

    @Bean
    RecordOversight recordOversight(CaseHandling handling, Records records, Policies policies) {
        return new RecordOversight(handling, records.reports(), records.restrictions(), policies);
    }

    @Bean
    HandlingSteps handlingSteps(
            RecordEscalation escalate,
            PlanAction plan,
            CompleteAction complete,
            RecordAnswer answer,
            DrawInChiefOfficer drawIn,
            RecordOversight oversight) {
        return new HandlingSteps(escalate, plan, complete, answer, drawIn, oversight);
    }

    /** Used by workflows, which Jira makes conditions and validators for by their class names. */
    @Bean
    RegisterRule registerRule(
            Records records, Actors actors, Wording words, ConductRegister.Host host, ConductRegister.PageHost pages) {
        return new RegisterRule(
                new IssueStates(records),
                actors,
                host.users(),
                words,
                key -> pages.site().getBaseUrl(UrlMode.CANONICAL) + "/plugins/servlet/conduct/case?issueKey=" + key);
    }
}
