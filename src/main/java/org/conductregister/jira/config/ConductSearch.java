package org.conductregister.jira.config;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.conductregister.jira.install.InstallHost;
import org.conductregister.jira.issue.TicketFields;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.jql.Queried;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.people.AccountsByMail;
import org.conductregister.jira.people.Actors;
import org.conductregister.jira.people.KnownAbsences;
import org.conductregister.jira.people.Staff;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredAbsences;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.register.SearchRegister;
import org.conductregister.restriction.Absences;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.MarkAway;
import org.conductregister.restriction.ViewAbsences;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is on a ticket, who of the staff is away, and the register's functions of JQL. */
@Configuration(proxyBeanMethods = false)
public class ConductSearch {

    /** What these take from Jira, beyond the core's services. */
    record SearchHost(
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserSearchService userSearch) {}

    @Bean
    TicketMarks ticketMarks(InstallHost install, SearchHost host, ConductRegister.Host core, Policies policies) {
        TicketFields fields = new TicketFields(install.fields(), core.caches());
        return new TicketMarks(fields, core.groups(), host.permissions(), core.authentication(), policies);
    }

    @Bean
    KnownAbsences knownAbsences(ConductRegister.Host core, ClusterUnitOfWork unit) {
        return new KnownAbsences(new StoredAbsences(core.activeObjects(), Json.mapper(), unit), core.caches());
    }

    @Bean
    MarkAway markAway(Absences absences, People people, Ledger ledger) {
        return new MarkAway(absences, people, ledger);
    }

    @Bean
    ViewAbsences viewAbsences(Absences absences, Records records, People people, Ledger ledger) {
        return new ViewAbsences(absences, records.restrictions(), records.subjects(), people, ledger);
    }

    @Bean
    SearchRegister searchRegister(Records records, ActiveRestrictions index, SearchHost host, Ledger ledger) {
        return new SearchRegister(records, index, new AccountsByMail(host.userSearch()), ledger);
    }

    @Bean
    Queried queried(SearchRegister search, Actors actors, Staff staff, Wording words) {
        return new Queried(search, actors, staff, words);
    }
}
