package org.conductregister.jira.config;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.conductregister.jira.audit.JiraAuditTrail;
import org.conductregister.jira.cluster.CachedContacts;
import org.conductregister.jira.cluster.ClusterNews;
import org.conductregister.jira.issue.SearchableReports;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.people.KnownAbsences;
import org.conductregister.jira.policy.KeptPolicies;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredAppeals;
import org.conductregister.jira.store.StoredJournal;
import org.conductregister.jira.store.StoredLetters;
import org.conductregister.jira.store.StoredReports;
import org.conductregister.jira.store.StoredRestrictions;
import org.conductregister.jira.store.StoredReviews;
import org.conductregister.jira.store.StoredSubjects;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.BannerWording;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that keeps the register: its records, the journal, and who hears of a change. */
@Configuration(proxyBeanMethods = false)
class ConductRecords {

    @Bean
    ClusterUnitOfWork unitOfWork(ConductRegister.Host host) {
        return new ClusterUnitOfWork(host.activeObjects(), host.locks());
    }

    @Bean
    Records records(ConductRegister.Host host, ClusterUnitOfWork unit) {
        ActiveObjects ao = host.activeObjects();
        ObjectMapper json = Json.mapper();
        return new Records(
                new StoredSubjects(ao, json, unit),
                new StoredReports(ao, json, unit),
                new StoredLetters(ao, json, unit),
                new StoredRestrictions(ao, json, unit),
                new StoredReviews(ao, json, unit),
                new StoredAppeals(ao, json, unit),
                new StoredJournal(ao, json, unit));
    }

    @Bean
    Ledger ledger(
            UnitOfWork work,
            Records records,
            ConductRegister.Host host,
            ClusterNews news,
            KeptPolicies policies,
            KnownAbsences absences,
            CachedContacts contacts,
            Clock clock) {
        JiraAuditTrail audit = new JiraAuditTrail(host.audit());
        SearchableReports searchable = new SearchableReports(records.reports(), host.issues(), host.index());
        Ledger.AuditTrail all = step -> {
            news.committed(step);
            contacts.committed(step);
            policies.committed(step);
            absences.committed(step);
            searchable.committed(step);
            audit.committed(step);
        };
        return new Ledger(work, records.journal(), all, clock);
    }

    @Bean
    ClusterNews clusterNews(ConductRegister.Host host, ActiveRestrictions index) {
        return new ClusterNews(host.caches(), index);
    }

    @Bean
    ActiveRestrictions activeRestrictions(Records records, Policies policies, JiraPeople people, Clock clock) {
        return new ActiveRestrictions(
                records.restrictions(),
                records.subjects(),
                records.journal(),
                new BannerWording(policies, people::nameOf),
                clock);
    }
}
