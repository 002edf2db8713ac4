package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.appeal.AppealableDecisions;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.letter.AttachCopies;
import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.Post;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.ReportBack;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root from the draft of a letter to the letter issued. */
@Configuration(proxyBeanMethods = false)
class ConductLetters {

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
}
