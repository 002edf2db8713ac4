package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.AssessReport;
import org.conductregister.report.DecideReport;
import org.conductregister.report.ReportBack;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for what is decided on a report, and for the restrictions that follow. */
@Configuration(proxyBeanMethods = false)
class ConductDecisions {

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
}
