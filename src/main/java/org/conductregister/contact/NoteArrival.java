package org.conductregister.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.subject.Identifier;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Puts on record that somebody under restriction raised a ticket or wrote a comment, in whatever project, once (R60, R91,
 * R118). Of everybody else nothing is kept.
 */
public final class NoteArrival {

    private final RestrictedTickets tickets;
    private final ContactLog log;
    private final Ledger ledger;

    /** Uses these ports. */
    public NoteArrival(RestrictedTickets tickets, ContactLog log, Ledger ledger) {
        this.tickets = tickets;
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * What came in.
     *
     * @param from what it is taken from, such as {@code comment/10022}; the same thing is put on record once
     * @param marks of whoever got in touch
     */
    public record Command(IssueRef issue, String from, Contact contact, Collection<Identifier> marks) {}

    /** What was put on record: one contact for each subject under restriction that the marks belong to; most often none. */
    public Outcome<List<LoggedContact>> by(Actor actor, Command command) {
        if (!actor.isAny(Role.SYSTEM)) {
            return Outcome.notAllowed("NoteArrival");
        }
        Set<Long> subjects = new LinkedHashSet<>();
        tickets.bindings(command.marks()).stream().map(InForce::subjectId).forEach(subjects::add);
        return subjects.isEmpty()
                ? Outcome.done(List.of())
                : ledger.write(actor, page -> Outcome.done(kept(page, actor, command, subjects)));
    }

    private List<LoggedContact> kept(Ledger.Page page, Actor actor, Command command, Set<Long> subjects) {
        List<LoggedContact> kept = new ArrayList<>();
        for (long subjectId : subjects) {
            String source = command.from() + "/" + subjectId;
            if (log.from(source).isEmpty()) {
                LoggedContact contact = log.add(LoggedContact.of(
                        subjectId, command.issue(), source, command.contact(), "", actor.userKey(), ledger.now()));
                page.enter(
                        "contact.received",
                        subjectId,
                        0,
                        contact.about(),
                        contact.revision(),
                        command.issue().key());
                kept.add(contact);
            }
        }
        return kept;
    }
}
