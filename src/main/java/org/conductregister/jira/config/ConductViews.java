package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.jira.cluster.ClusterNews;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.letter.CopiesOwed;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.register.ViewBanner;
import org.conductregister.register.ViewCase;
import org.conductregister.register.ViewHealth;
import org.conductregister.register.ViewRegister;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.Absences;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.ReviewRuns;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for what is read from the register: banner, case, register, and its health. */
@Configuration(proxyBeanMethods = false)
class ConductViews {

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
}
