package org.conductregister.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.Channel;
import org.conductregister.restriction.Contact;
import org.conductregister.restriction.Contact.Origin;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * An agent records that somebody under restriction called, came to the counter, was visited (R118). It never keeps anybody
 * from answering: the verdict is shown beside it.
 */
public final class RecordContact {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_PAGES = 10_000;

    private final RestrictedTickets tickets;
    private final ContactLog log;
    private final Ledger ledger;

    /** Uses these ports. */
    public RecordContact(RestrictedTickets tickets, ContactLog log, Ledger ledger) {
        this.tickets = tickets;
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * What an agent tells.
     *
     * @param reference one for each contact, 1 to 64 letters, digits and dashes, made up by the caller: sent a second time
     *     it hands back what the first one recorded
     * @param ticketKey the ticket that it was about
     * @param channel how
     * @param at when; null for now
     * @param minutes how long a call or meeting took; null if unknown
     * @param pages how long a letter is; null if unknown
     * @param withKey with whom, by user key; null for the actor
     * @param note one line; may be empty
     * @param emergency whether it was an emergency: that is always answered (R119)
     */
    public record Command(
            String reference,
            String ticketKey,
            Channel channel,
            Instant at,
            Integer minutes,
            Integer pages,
            String withKey,
            String note,
            boolean emergency) {
        /** Turns a missing note into an empty one. */
        public Command {
            note = note == null ? "" : note.strip();
        }
    }

    /** The contact on record. */
    public Outcome<LoggedContact> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("RecordContact");
        }
        return tickets.find(actor, command.ticketKey()).then(found -> {
            List<Reason> wrong = wrong(command);
            return wrong.isEmpty()
                    ? ledger.write(actor, page -> Outcome.done(kept(page, actor, command, found)))
                    : Outcome.refused(wrong);
        });
    }

    private LoggedContact kept(Ledger.Page page, Actor actor, Command command, RestrictedTickets.Found found) {
        String source = "recorded/" + actor.userKey() + "/" + command.reference();
        Optional<LoggedContact> known = log.from(source);
        if (known.isPresent()) {
            return known.get();
        }
        Contact contact = new Contact(
                Origin.RECORDED,
                command.channel(),
                command.at() == null ? ledger.now() : command.at(),
                command.minutes(),
                command.pages(),
                command.withKey() == null ? actor.userKey() : command.withKey(),
                "",
                command.emergency());
        LoggedContact added = log.add(LoggedContact.of(
                found.subjectId(),
                found.ticket().issue(),
                source,
                contact,
                command.note(),
                actor.userKey(),
                ledger.now()));
        page.enter(
                "contact.recorded",
                added.subjectId(),
                0,
                added.about(),
                added.revision(),
                found.ticket().issue().key());
        return added;
    }

    private List<Reason> wrong(Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (command.reference() == null || !command.reference().matches("[A-Za-z0-9-]{1,64}")) {
            reasons.add(Reason.of("contact.reference-wrong"));
        }
        if (command.channel() == null) {
            reasons.add(Reason.at("channel", "contact.channel-missing"));
        }
        if (command.at() != null && command.at().isAfter(ledger.now())) {
            reasons.add(Reason.at("at", "contact.time-to-come"));
        }
        reasons.addAll(outside("minutes", command.minutes(), MINUTES_OF_A_DAY));
        reasons.addAll(outside("pages", command.pages(), MOST_PAGES));
        reasons.addAll(Limits.lines(Map.of("note", command.note())));
        return reasons;
    }

    private static List<Reason> outside(String field, Integer number, int most) {
        return number == null || number >= 1 && number <= most
                ? List.of()
                : List.of(Reason.at(field, "contact.number-range", 1, most));
    }
}
