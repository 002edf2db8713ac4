package org.conductregister.contact;

import java.util.List;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.ContactPoints;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.terms.SoleContact;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/** Gives a ticket to the sole contact, or to the deputy while the contact is away (R62, R121). Nobody is made to. */
public final class AssignToContact {

    private final RestrictedTickets tickets;
    private final TicketDesk desk;
    private final ContactPoints points;
    private final Ledger ledger;

    /** Uses these ports. */
    public AssignToContact(RestrictedTickets tickets, TicketDesk desk, ContactPoints points, Ledger ledger) {
        this.tickets = tickets;
        this.desk = desk;
        this.points = points;
        this.ledger = ledger;
    }

    /** Whom it went to, by user key. What Jira does not let the actor do is refused. */
    public Outcome<String> by(Actor actor, String ticketKey, long restrictionId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("AssignToContact");
        }
        return tickets.find(actor, ticketKey).then(found -> {
            InForce binding = found.binding(restrictionId).orElse(null);
            return binding != null && binding.terms() instanceof SoleContact sole
                    ? assigned(actor, found, binding, sole)
                    : Outcome.notFound("restriction");
        });
    }

    private Outcome<String> assigned(Actor actor, RestrictedTickets.Found found, InForce binding, SoleContact sole) {
        String turn = points.turnOf(sole);
        if (turn.equals(found.ticket().assigneeKey())) {
            return Outcome.refused(Reason.of("contact.assigned-already"));
        }
        IssueRef issue = found.ticket().issue();
        return ledger.write(actor, page -> {
            String about = "assignment/" + issue.id() + "/" + ledger.now().toEpochMilli() + "/" + turn;
            page.enter("contact.assigned", binding.subjectId(), 0, about, 1, issue.key());
            List<String> refused = desk.assign(actor, issue, turn);
            return refused.isEmpty()
                    ? Outcome.done(turn)
                    : Outcome.refused(Reason.of("jira.refused", String.join(" ", refused)));
        });
    }
}
