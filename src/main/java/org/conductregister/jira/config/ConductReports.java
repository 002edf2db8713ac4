package org.conductregister.jira.config;

import org.conductregister.alert.Alerts;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.Routing;
import org.conductregister.report.Tickets;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts together how reports are filed. */
@Configuration(proxyBeanMethods = false)
class ConductReports {

    @Bean
    Routing routing(Policies policies, People people, Tickets tickets, Alerts alerts) {
        return new Routing(policies, people, tickets, alerts);
    }

    @Bean
    CompleteReport completeReport(Records records, Tickets tickets, Policies policies, Routing routing, Ledger ledger) {
        CompleteReport.Register register = new CompleteReport.Register(
                records.reports(), new KnownSubjects(records.subjects()), records.restrictions());
        return new CompleteReport(register, tickets, policies, routing, ledger);
    }
}
