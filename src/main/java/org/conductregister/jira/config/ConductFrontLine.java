package org.conductregister.jira.config;

import org.conductregister.alert.Alerts;
import org.conductregister.jira.page.Aftercare;
import org.conductregister.jira.page.FrontLinePanel;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.page.Pages;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.EndConversation;
import org.conductregister.report.Routing;
import org.conductregister.report.Tickets;
import org.conductregister.report.ViewEndedConversation;
import org.conductregister.report.ViewFrontLine;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for whoever meets the customers (R12, R19 to R24). */
@Configuration(proxyBeanMethods = false)
class ConductFrontLine {

    @Bean
    FrontLinePanel frontLinePanel(Pages pages, Links links, Wording words, Moments moments, Policies policies) {
        return new FrontLinePanel(pages, links, words, moments, policies);
    }

    @Bean
    Aftercare aftercare(Policies policies, Routing routing, People people, Wording words, Links links) {
        return new Aftercare(policies, routing, people, words, links);
    }

    @Bean
    EndConversation endConversation(Tickets tickets, Records records, Policies policies, Alerts alerts, Ledger ledger) {
        KnownSubjects known = new KnownSubjects(records.subjects());
        return new EndConversation(tickets, known, records.journal(), policies, alerts, ledger);
    }

    @Bean
    ViewEndedConversation viewEndedConversation(Records records) {
        return new ViewEndedConversation(records.journal());
    }

    @Bean
    ViewFrontLine viewFrontLine(Policies policies) {
        return new ViewFrontLine(policies);
    }
}
