package org.conductregister.contact;

import java.util.List;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.LoggedContact.Handling;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Words;

/** Reads a ticket and files it: an internal note says so, and the customer gets no acknowledgement (R64). Once a ticket. */
public final class ReadAndFileContact {

    private final RestrictedTickets tickets;
    private final TicketDesk desk;
    private final ContactLog log;
    private final Words words;
    private final Ledger ledger;

    /** Uses these ports. */
    public ReadAndFileContact(RestrictedTickets tickets, TicketDesk desk, ContactLog log, Words words, Ledger ledger) {
        this.tickets = tickets;
        this.desk = desk;
        this.log = log;
        this.words = words;
        this.ledger = ledger;
    }

    /** The ticket's contact, filed. What Jira does not let the actor do is refused. */
    public Outcome<LoggedContact> by(Actor actor, String ticketKey) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ReadAndFileContact");
        }
        return tickets.find(actor, ticketKey).then(found -> ledger.write(actor, page -> filed(page, actor, found)));
    }

    private Outcome<LoggedContact> filed(Ledger.Page page, Actor actor, RestrictedTickets.Found found) {
        LoggedContact contact = tickets.ticketItself(page, found.ticket(), found.subjectId(), actor, ledger.now());
        if (contact.handling() == Handling.FILED) {
            return Outcome.refused(Reason.of("contact.filed-already"));
        }
        LoggedContact filed = contact.handled(Handling.FILED);
        log.update(filed);
        page.enter(
                "contact.filed",
                filed.subjectId(),
                0,
                filed.about(),
                filed.revision(),
                found.ticket().issue().key());
        List<String> refused = desk.note(actor, found.ticket().issue(), words.text("conduct.contact.note.filed"));
        return refused.isEmpty()
                ? Outcome.done(filed)
                : Outcome.refused(Reason.of("jira.refused", String.join(" ", refused)));
    }
}
