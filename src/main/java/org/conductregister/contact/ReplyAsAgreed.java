package org.conductregister.contact;

import java.util.List;
import java.util.Map;
import org.apache.commons.text.StringSubstitutor;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile.RestrictionType;
import org.conductregister.report.IssueRef;
import org.conductregister.restriction.InForce;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Restrictions;
import org.conductregister.restriction.terms.Terms;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Journal;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Words;

/**
 * Answers a customer in the agreed words: the type's wording for letters is what the agent begins with, edits and sends.
 * Nothing is ever sent by itself.
 */
public final class ReplyAsAgreed {

    private final RestrictedTickets tickets;
    private final TicketDesk desk;
    private final Wordings wordings;
    private final Journal journal;
    private final Ledger ledger;

    /** Where the agreed words stand. */
    public record Wordings(Restrictions restrictions, Policies policies, Terms.Names names, Words words) {}

    /** Uses these ports. */
    public ReplyAsAgreed(
            RestrictedTickets tickets, TicketDesk desk, Wordings wordings, Journal journal, Ledger ledger) {
        this.tickets = tickets;
        this.desk = desk;
        this.wordings = wordings;
        this.journal = journal;
        this.ledger = ledger;
    }

    /**
     * A reply.
     *
     * @param reference one for each reply, 1 to 64 letters, digits and dashes: sent a second time it writes nothing
     * @param text what the customer reads; blank is refused
     */
    public record Command(String reference, String ticketKey, long restrictionId, String text) {}

    /** What an agent begins with. */
    public Outcome<String> begin(Actor actor, String ticketKey, long restrictionId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ReplyAsAgreed");
        }
        return tickets.find(actor, ticketKey)
                .then(found -> found.binding(restrictionId).isEmpty()
                        ? Outcome.notFound("restriction")
                        : Outcome.done(agreed(
                                wordings.restrictions().find(restrictionId).orElseThrow())));
    }

    private String agreed(Restriction restriction) {
        RestrictionType type = wordings.policies()
                .of(restriction.policy())
                .restrictionType(restriction.typeKey())
                .orElseThrow();
        String wording = new StringSubstitutor(restriction.terms().particulars(wordings.names()))
                .setDisableSubstitutionInValues(true)
                .replace(type.letterWording());
        return wordings.words().text("conduct.contact.reply.begin", wording);
    }

    /** The reply as it was sent. What Jira does not let the actor do is refused. */
    public Outcome<String> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("ReplyAsAgreed");
        }
        return tickets.find(actor, command.ticketKey()).then(found -> {
            InForce binding = found.binding(command.restrictionId()).orElse(null);
            List<Reason> wrong = wrong(command);
            if (binding == null) {
                return Outcome.notFound("restriction");
            }
            return wrong.isEmpty() ? sent(actor, command, found, binding) : Outcome.refused(wrong);
        });
    }

    private Outcome<String> sent(Actor actor, Command command, RestrictedTickets.Found found, InForce binding) {
        IssueRef issue = found.ticket().issue();
        String about = "reply/" + command.reference();
        return ledger.write(actor, page -> {
            if (journal.step(about, 1).isPresent()) {
                return Outcome.refused(Reason.of("contact.reply-sent-already"));
            }
            page.enter("contact.answered", binding.subjectId(), 0, about, 1, issue.key());
            List<String> refused = desk.reply(actor, issue, command.text().strip());
            return refused.isEmpty()
                    ? Outcome.done(command.text().strip())
                    : Outcome.refused(Reason.of("jira.refused", String.join(" ", refused)));
        });
    }

    private static List<Reason> wrong(Command command) {
        if (command.reference() == null || !command.reference().matches("[A-Za-z0-9-]{1,64}")) {
            return List.of(Reason.of("contact.reference-wrong"));
        }
        String text = command.text() == null ? "" : command.text();
        return text.isBlank() ? List.of(Reason.at("text", "contact.text-missing")) : Limits.texts(Map.of("text", text));
    }
}
