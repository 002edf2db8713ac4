package org.conductregister.contact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.Verdict;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Shows how contacts stand to the terms: those on a ticket, and one that is only thought of (R118). Changes nothing. */
public final class CheckContact {

    private final RestrictedTickets tickets;
    private final CheckedContacts checked;

    /** Uses these. */
    public CheckContact(RestrictedTickets tickets, CheckedContacts checked) {
        this.tickets = tickets;
        this.checked = checked;
    }

    /** A contact with its verdict. */
    public record Checked(LoggedContact contact, Verdict verdict) {}

    /**
     * The contacts on a ticket.
     *
     * @param itself the ticket itself, whether it is on record or not
     * @param others the rest of those on record, in order of time
     */
    public record OnTicket(Checked itself, List<Checked> others) {
        /** Copies the others. */
        public OnTicket {
            others = List.copyOf(others);
        }
    }

    /** Those on the ticket with this key. */
    public Outcome<OnTicket> onTicket(Actor actor, String issueKey) {
        return actor.isStaff()
                ? tickets.find(actor, issueKey).map(found -> on(found.ticket(), found.bindings()))
                : Outcome.notAllowed("CheckContact");
    }

    /** Those on a ticket that the actor is looking at; asks nothing but memory. */
    public OnTicket on(TicketDesk.Seen ticket, Collection<InForce> bindings) {
        Set<Long> subjects =
                bindings.stream().map(InForce::subjectId).collect(Collectors.toCollection(LinkedHashSet::new));
        long first = subjects.iterator().next();
        List<LoggedContact> all = checked.onTicket(subjects, ticket.issue().id());
        String source = RestrictedTickets.source(ticket.issue().id(), first);
        LoggedContact itself = all.stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseGet(() -> LoggedContact.of(
                        first, ticket.issue(), source, RestrictedTickets.request(ticket), "", "", ticket.createdAt()));
        return new OnTicket(
                new Checked(itself, checked.of(bindings, asItIsNow(itself, ticket))),
                all.stream()
                        .filter(each -> each.contact().origin() == Contact.Origin.COMMENT
                                || each.contact().origin() == Contact.Origin.RECORDED)
                        .map(each -> new Checked(each, checked.of(bindings, each)))
                        .toList());
    }

    /** A ticket's words and who has it are on the ticket, and not in the log. */
    private static LoggedContact asItIsNow(LoggedContact itself, TicketDesk.Seen ticket) {
        return itself.as(itself.contact().with(ticket.assigneeKey()).about(ticket.text()));
    }

    /** The verdict on a contact that somebody thinks of, on this ticket. */
    public Outcome<Verdict> by(Actor actor, String issueKey, Contact contact) {
        return actor.isStaff()
                ? tickets.find(actor, issueKey)
                        .map(found -> checked.of(
                                found.bindings(),
                                LoggedContact.of(
                                        found.subjectId(),
                                        found.ticket().issue(),
                                        "",
                                        contact,
                                        "",
                                        actor.userKey(),
                                        contact.at())))
                : Outcome.notAllowed("CheckContact");
    }
}
