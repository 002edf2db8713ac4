package org.conductregister.jira.config;

import java.time.Clock;
import org.conductregister.contact.AssignToContact;
import org.conductregister.contact.CheckContact;
import org.conductregister.contact.CheckedContacts;
import org.conductregister.contact.ConfirmMatter;
import org.conductregister.contact.CountBreaches;
import org.conductregister.contact.LinkBreach;
import org.conductregister.contact.NoteArrival;
import org.conductregister.contact.ReadAndFileContact;
import org.conductregister.contact.RecordContact;
import org.conductregister.contact.ReplyAsAgreed;
import org.conductregister.contact.RestrictedTickets;
import org.conductregister.contact.UndoContact;
import org.conductregister.jira.banner.ContactLines;
import org.conductregister.jira.cluster.CachedContacts;
import org.conductregister.jira.cluster.ClusterNews;
import org.conductregister.jira.issue.Arrivals;
import org.conductregister.jira.issue.DeskTickets;
import org.conductregister.jira.issue.TicketMarks;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.page.ContactServlet;
import org.conductregister.jira.page.Links;
import org.conductregister.jira.page.Moments;
import org.conductregister.jira.people.JiraPeople;
import org.conductregister.jira.rest.ContactsResource;
import org.conductregister.jira.store.ClusterUnitOfWork;
import org.conductregister.jira.store.StoredContacts;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.register.Records;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.ContactWording;
import org.conductregister.verb.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The part of the composition root for contacts of those under restriction (R60 to R66, R118, R119). */
@Configuration(proxyBeanMethods = false)
class ConductContacts {

    @Bean
    StoredContacts contactLog(ConductRegister.Host host, ClusterUnitOfWork unit) {
        return new StoredContacts(host.activeObjects(), Json.mapper(), unit);
    }

    @Bean
    CachedContacts recentContacts(ConductRegister.Host host, StoredContacts log, Records records, Clock clock) {
        return new CachedContacts(host.caches(), log, records.journal(), clock);
    }

    @Bean
    DeskTickets ticketDesk(ConductRegister.Host host, TicketMarks marks, Wording words, Clock clock) {
        return new DeskTickets(
                host.users(),
                host.issueService(),
                new DeskTickets.Comments(host.comments(), host.permissions(), clock),
                marks,
                words);
    }

    @Bean
    RestrictedTickets restrictedTickets(
            DeskTickets desk, ActiveRestrictions index, ClusterNews news, StoredContacts log) {
        return new RestrictedTickets(desk, index, news, log);
    }

    @Bean
    CheckedContacts checkedContacts(CachedContacts recent, ContactPoints points, Clock clock) {
        return new CheckedContacts(recent, points, clock);
    }

    @Bean
    CheckContact checkContact(RestrictedTickets tickets, CheckedContacts checked) {
        return new CheckContact(tickets, checked);
    }

    @Bean
    NoteArrival noteArrival(RestrictedTickets tickets, StoredContacts log, Ledger ledger) {
        return new NoteArrival(tickets, log, ledger);
    }

    @Bean
    Arrivals arrivals(ConductRegister.Host host, DeskTickets desk, NoteArrival note) {
        return new Arrivals(host.events(), desk, note);
    }

    @Bean
    LinkBreach linkBreach(StoredContacts log, Records records, Ledger ledger) {
        return new LinkBreach(log, records.reports(), ledger);
    }

    @Bean
    CountBreaches countBreaches(StoredContacts log, Records records, Clock clock) {
        return new CountBreaches(log, records.restrictions(), clock.getZone());
    }

    @Bean
    ContactsResource.Verbs contactsOverRest(
            CheckContact check, RestrictedTickets tickets, StoredContacts log, Ledger ledger) {
        return new ContactsResource.Verbs(
                check,
                new RecordContact(tickets, log, ledger),
                new UndoContact(log, ledger),
                new ConfirmMatter(tickets, log, ledger));
    }

    @Bean
    ContactWording contactWording(Wording words, JiraPeople people) {
        return new ContactWording(words, people::nameOf);
    }

    @Bean
    ContactServlet.Verbs contactVerbs(
            RestrictedTickets tickets,
            DeskTickets desk,
            StoredContacts log,
            Records records,
            Policies policies,
            JiraPeople people,
            ContactPoints points,
            Wording words,
            CheckContact check,
            Ledger ledger) {
        return new ContactServlet.Verbs(
                check,
                new RecordContact(tickets, log, ledger),
                new UndoContact(log, ledger),
                new ConfirmMatter(tickets, log, ledger),
                new AssignToContact(tickets, desk, points, ledger),
                new ReadAndFileContact(tickets, desk, log, words, ledger),
                new ReplyAsAgreed(
                        tickets,
                        desk,
                        new ReplyAsAgreed.Wordings(records.restrictions(), policies, people::nameOf, words),
                        records.journal(),
                        ledger));
    }

    @Bean
    ContactLines contactLines(
            DeskTickets desk,
            CheckContact check,
            ContactPoints points,
            ContactWording wording,
            Wording words,
            JiraPeople people,
            Moments moments,
            Links links) {
        return new ContactLines(desk, check, points, wording, words, people, moments, links);
    }
}
