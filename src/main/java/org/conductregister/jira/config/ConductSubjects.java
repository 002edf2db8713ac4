package org.conductregister.jira.config;

import org.conductregister.jira.page.SubjectServlet;
import org.conductregister.jira.people.JiraRegion;
import org.conductregister.jira.people.Organisations;
import org.conductregister.jira.rest.SubjectsResource;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.register.ViewSubject;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.BannerWording;
import org.conductregister.restriction.ContactLog;
import org.conductregister.subject.AmendSubject;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.MergeSubjects;
import org.conductregister.subject.SplitSubject;
import org.conductregister.subject.SuggestSubjects;
import org.conductregister.verb.Ledger;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root that says who is who. */
@Configuration(proxyBeanMethods = false)
class ConductSubjects {

    @Bean
    HomeRegion homeRegion(Policies policies, ConductRegister.Host host) {
        return new JiraRegion(policies, host.settings());
    }

    /** Service Management may come and go, so its service is tracked by name and not imported. */
    @Bean
    Organisations organisations(BundleContext bundle, ConductRegister.Host host) {
        ServiceTracker<Object, Object> desk =
                new ServiceTracker<>(bundle, "com.atlassian.servicedesk.api.organization.OrganizationService", null);
        desk.open();
        return new Organisations(desk::getService, host.authentication());
    }

    @Bean
    ViewSubject viewSubject(Records records) {
        return new ViewSubject(records);
    }

    @Bean
    SuggestSubjects suggestSubjects(Records records) {
        return new SuggestSubjects(records.subjects());
    }

    @Bean
    AmendSubject amendSubject(Records records, ActiveRestrictions index, Ledger ledger) {
        return new AmendSubject(records.subjects(), index, ledger);
    }

    @Bean
    MergeSubjects mergeSubjects(Records records, ContactLog contacts, ActiveRestrictions index, Ledger ledger) {
        return new MergeSubjects(records, contacts, index, ledger);
    }

    @Bean
    SplitSubject splitSubject(Records records, ContactLog contacts, ActiveRestrictions index, Ledger ledger) {
        return new SplitSubject(records, contacts, index, ledger);
    }

    @Bean
    SubjectsResource.Verbs subjectsOverRest(
            ViewSubject view, SuggestSubjects suggest, AmendSubject amend, MergeSubjects merge, SplitSubject split) {
        return new SubjectsResource.Verbs(view, suggest, amend, merge, split);
    }

    @Bean
    SubjectServlet.Verbs subjectPage(
            ViewSubject view,
            SuggestSubjects suggest,
            AmendSubject amend,
            MergeSubjects merge,
            SplitSubject split,
            BannerWording lines) {
        return new SubjectServlet.Verbs(view, suggest, amend, merge, split, lines);
    }
}
