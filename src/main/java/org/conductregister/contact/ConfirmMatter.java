package org.conductregister.contact;

import java.util.Optional;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.restriction.LoggedContact.Answer;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * A person says what the check only asks: that this is the closed matter, or that a contact is a breach; or that it is not
 * (R63, R64, R118). The last answer holds.
 */
public final class ConfirmMatter {

    private final RestrictedTickets tickets;
    private final ContactLog log;
    private final Ledger ledger;

    /** Uses these ports. */
    public ConfirmMatter(RestrictedTickets tickets, ContactLog log, Ledger ledger) {
        this.tickets = tickets;
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * What is said.
     *
     * @param contactId which contact on the ticket; 0 for the ticket itself
     * @param restrictionId against which restriction, or not
     * @param against whether it is the matter, or a breach
     */
    public record Command(String ticketKey, long contactId, long restrictionId, boolean against) {}

    /** The contact with the answer. */
    public Outcome<LoggedContact> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ConfirmMatter");
        }
        return tickets.find(actor, command.ticketKey()).then(found -> {
            Optional<InForce> binding = found.binding(command.restrictionId());
            return binding.isEmpty()
                    ? Outcome.notFound("restriction")
                    : ledger.write(actor, page -> answered(page, actor, command, found, binding.get()));
        });
    }

    private Outcome<LoggedContact> answered(
            Ledger.Page page, Actor actor, Command command, RestrictedTickets.Found found, InForce binding) {
        LoggedContact contact = command.contactId() == 0
                ? tickets.ticketItself(page, found.ticket(), binding.subjectId(), actor, ledger.now())
                : log.find(command.contactId()).orElse(null);
        if (contact == null
                || contact.subjectId() != binding.subjectId()
                || !contact.issue().equals(found.ticket().issue())) {
            return Outcome.notFound("contact");
        }
        Answer before = contact.answers().get(command.restrictionId());
        if (before != null && before.against() == command.against()) {
            return Outcome.refused(Reason.of("contact.said-already"));
        }
        LoggedContact answered =
                contact.answered(command.restrictionId(), new Answer(command.against(), actor.userKey(), ledger.now()));
        log.update(answered);
        page.enter(
                command.against() ? "contact.confirmed" : "contact.denied",
                answered.subjectId(),
                0,
                answered.about(),
                answered.revision(),
                found.ticket().issue().key());
        return Outcome.done(answered);
    }
}
