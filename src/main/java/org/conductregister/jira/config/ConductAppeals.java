package org.conductregister.jira.config;

import com.atlassian.sal.api.UrlMode;
import org.conductregister.alert.Alerts;
import org.conductregister.appeal.AddToAppeal;
import org.conductregister.appeal.AppealDesk;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.TakeUpAppeal;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.jira.page.AppealSteps;
import org.conductregister.letter.DraftLetter;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.report.Tickets;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that puts appeals together. */
@Configuration(proxyBeanMethods = false)
class ConductAppeals {

    static final String PAGE = "/plugins/servlet/conduct/appeal";

    @Bean
    DraftLetter.Addresses addresses(ConductRegister.PageHost host) {
        return () -> host.site().getBaseUrl(UrlMode.CANONICAL) + PAGE;
    }

    @Bean
    AppealDesk appealDesk(
            Records records, Policies policies, Tickets tickets, People people, Alerts alerts, Ledger ledger) {
        return new AppealDesk(records, policies, new AppealDesk.Out(tickets, people, alerts), ledger);
    }

    @Bean
    LodgeAppeal lodgeAppeal(Records records, AppealDesk desk, Ledger ledger) {
        return new LodgeAppeal(records, desk, ledger);
    }

    @Bean
    AddToAppeal addToAppeal(Records records, AppealDesk desk, Ledger ledger) {
        return new AddToAppeal(records, desk, ledger);
    }

    @Bean
    LodgeComplaint lodgeComplaint(Records records, AppealDesk desk, Ledger ledger) {
        return new LodgeComplaint(records, desk, ledger);
    }

    @Bean
    TakeUpAppeal takeUpAppeal(Records records, Policies policies, Tickets tickets, Ledger ledger) {
        return new TakeUpAppeal(records, policies, tickets, ledger);
    }

    @Bean
    DecideAppeal decideAppeal(
            Records records, Policies policies, ActiveRestrictions index, Tickets tickets, Ledger ledger) {
        return new DecideAppeal(records, policies, new DecideAppeal.Shown(index, tickets), ledger);
    }

    @Bean
    AppealSteps appealSteps(
            LodgeAppeal lodge,
            AddToAppeal add,
            LodgeComplaint complain,
            TakeUpAppeal takeUp,
            DecideAppeal decide,
            ViewAppeals view,
            Records records) {
        return new AppealSteps(lodge, add, complain, takeUp, decide, view, records);
    }

    @Bean
    ViewAppeals viewAppeals(Records records) {
        return new ViewAppeals(records);
    }
}
