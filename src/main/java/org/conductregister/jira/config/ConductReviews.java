package org.conductregister.jira.config;

import org.conductregister.alert.Alerts;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredCalendarTickets;
import org.conductregister.jira.store.StoredReviewRuns;
import org.conductregister.policy.Activations;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.review.CalendarTickets;
import org.conductregister.review.CompleteCalendarTicket;
import org.conductregister.review.DailyRound;
import org.conductregister.review.DecideReview;
import org.conductregister.review.EndUndecidedRestrictions;
import org.conductregister.review.EscalateOverdueReviews;
import org.conductregister.review.EvidencePack;
import org.conductregister.review.OpenCalendarTickets;
import org.conductregister.review.OpenDueReviews;
import org.conductregister.review.RecordView;
import org.conductregister.review.ReviewRuns;
import org.conductregister.review.Told;
import org.conductregister.review.ViewCalendar;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.conductregister.verb.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that reviews and the register's clockwork are made in. */
@Configuration(proxyBeanMethods = false)
class ConductReviews {

    @Bean
    ReviewRuns reviewRuns(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredReviewRuns(host.activeObjects(), Json.mapper(), unit);
    }

    @Bean
    Told told(
            Tickets tickets,
            Alerts alerts,
            People people,
            Policies policies,
            Activations activations,
            Records records,
            Words words) {
        return new Told(tickets, alerts, people, policies, activations, records.reports(), words);
    }

    @Bean
    OpenDueReviews openDueReviews(
            Records records, Tickets tickets, Told told, EvidencePack.Breaches breaches, Ledger ledger) {
        return new OpenDueReviews(
                records.reviews(),
                new OpenDueReviews.Register(records.restrictions(), records.subjects()),
                new EvidencePack(records.reports(), records.subjects(), records.letters(), tickets, breaches, ledger),
                told,
                ledger);
    }

    @Bean
    EndUndecidedRestrictions endUndecidedRestrictions(
            Records records, ActiveRestrictions index, Told told, Ledger ledger) {
        return new EndUndecidedRestrictions(records.reviews(), records.restrictions(), index, told, ledger);
    }

    @Bean
    EscalateOverdueReviews escalateOverdueReviews(Records records, Told told, Ledger ledger) {
        return new EscalateOverdueReviews(records.reviews(), told, ledger);
    }

    @Bean
    CalendarTickets calendarTickets(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredCalendarTickets(host.activeObjects(), Json.mapper(), unit);
    }

    @Bean
    OpenCalendarTickets openCalendarTickets(CalendarTickets calendar, Records records, Told told, Ledger ledger) {
        return new OpenCalendarTickets(calendar, records.restrictions(), records.subjects(), told, ledger);
    }

    @Bean
    ViewCalendar viewCalendar(CalendarTickets calendar) {
        return new ViewCalendar(calendar);
    }

    @Bean
    CompleteCalendarTicket completeCalendarTicket(CalendarTickets calendar, Told told, Ledger ledger) {
        return new CompleteCalendarTicket(calendar, told, ledger);
    }

    @Bean
    DailyRound dailyRound(
            OpenDueReviews open,
            EndUndecidedRestrictions end,
            EscalateOverdueReviews escalate,
            OpenCalendarTickets calendar,
            ReviewRuns runs,
            Ledger ledger) {
        return new DailyRound(open, end, escalate, calendar, runs, ledger);
    }

    @Bean
    DecideReview decideReview(
            Records records, Policies policies, ActiveRestrictions index, Tickets tickets, Ledger ledger) {
        return new DecideReview(records.reviews(), records.restrictions(), policies, index, tickets, ledger);
    }

    @Bean
    RecordView recordView(Records records, Tickets tickets, Words words, Ledger ledger) {
        return new RecordView(records.reviews(), tickets, words, ledger);
    }
}
