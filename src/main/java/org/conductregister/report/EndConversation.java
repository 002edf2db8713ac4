package org.conductregister.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Again;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Puts on record that an employee ended a conversation, and tells the department head at once (R20, R21). Any member of
 * the staff may, for themselves; nobody has to approve it (R23). The step stands on the record of the ticket's reporter,
 * so that a later report finds it there.
 *
 * <p>The ticket gets no note: every agent of the project can read it there, and whoever takes part is mailed, while only
 * those concerned are to be told (R89, R112).
 */
public final class EndConversation {

    /** The code with which a form is refused that was sent before and says something else by now. */
    public static final String TOLD_OTHERWISE = "conversation.told-otherwise";

    private static final String ABOUT = "conversation/";

    private final Tickets tickets;
    private final KnownSubjects known;
    private final Journal journal;
    private final Policies policies;
    private final Alerts alerts;
    private final Ledger ledger;

    /**
     * What somebody says in the minute after.
     *
     * @param reference one for each conversation, 1 to 64 letters, digits and dashes, made up by the caller: sent a
     *     second time it changes nothing and tells nobody, and neither do the same words within some minutes (see
     *     {@link Again}); the refusal names the reference of the first
     * @param ticketKey null or blank if there is no ticket
     * @param withReporter whether it was with the one who raised the ticket; otherwise it is on nobody's record
     * @param warnings given before; null is refused
     * @param note one line; null or blank if there is nothing to add
     */
    public record Command(String reference, String ticketKey, boolean withReporter, Warnings warnings, String note) {}

    /** How often the customer was warned before (R20). */
    public enum Warnings {
        TWICE("conversation.ended-after-two-warnings"),
        ONCE("conversation.ended-after-one-warning"),
        /** For example because of a threat. */
        NEVER("conversation.ended-without-warning");

        private final String step;

        Warnings(String step) {
            this.step = step;
        }

        /** What a step on record says. */
        public static Warnings of(JournalEntry ended) {
            return Stream.of(values())
                    .filter(each -> each.step.equals(ended.verb()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(ended.verb()));
        }

        /** The journal's verb. */
        public String step() {
            return step;
        }
    }

    /** Uses these ports. */
    public EndConversation(
            Tickets tickets, KnownSubjects known, Journal journal, Policies policies, Alerts alerts, Ledger ledger) {
        this.tickets = tickets;
        this.known = known;
        this.journal = journal;
        this.policies = policies;
        this.alerts = alerts;
        this.ledger = ledger;
    }

    /** The step on record. */
    public Outcome<JournalEntry> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("EndConversation");
        }
        String key = command.ticketKey() == null ? "" : command.ticketKey().strip();
        Optional<Tickets.Ticket> ticket = key.isEmpty() ? Optional.empty() : tickets.visible(actor, key);
        List<Reason> reasons = wrong(command);
        if (!key.isEmpty() && ticket.isEmpty()) {
            reasons.add(Reason.at("ticketKey", "report.ticket-unknown", key));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Outcome<JournalEntry> entered = entered(actor, command, ticket);
        if (entered instanceof Outcome.Done<JournalEntry>) {
            IssueRef issue = ticket.map(Tickets.Ticket::issue).orElse(null);
            alerts.tell(
                    policies.active(),
                    Alert.of(
                            Occasion.CONVERSATION_ENDED,
                            issue,
                            actor.displayName(),
                            command.warnings().name()));
        }
        return entered;
    }

    private Outcome<JournalEntry> entered(Actor actor, Command command, Optional<Tickets.Ticket> ticket) {
        String about = about(command.reference());
        return ledger.write(actor, page -> {
            Optional<JournalEntry> first = journal.step(about, 1);
            if (first.isPresent() && !isSame(first.get(), actor, command, ticket)) {
                return Outcome.refused(Reason.of(TOLD_OTHERWISE));
            }
            Optional<JournalEntry> before = first.or(() -> again(actor, command, ticket));
            if (before.isPresent()) {
                return Outcome.refused(Reason.of(
                        "conversation.already-told", before.get().about().substring(ABOUT.length())));
            }
            long subject = isOnRecord(command, ticket)
                    ? known.recognise(reporter(ticket.orElseThrow())).id()
                    : 0;
            page.enter(command.warnings().step(), subject, 0, about, 1, detail(command, ticket));
            return Outcome.done(journal.step(about, 1).orElseThrow());
        });
    }

    /**
     * The step that the actor put on record just now in the same words; without words sooner still, for whoever rings
     * twice in one minute is a rare guest.
     */
    private Optional<JournalEntry> again(Actor actor, Command command, Optional<Tickets.Ticket> ticket) {
        boolean inWords = command.note() != null && !command.note().isBlank();
        Instant since = ledger.now().minus(inWords ? Again.IN_WORDS : Again.IN_TICKS);
        return latest(since).stream()
                .filter(step -> step.about().startsWith(ABOUT) && step.at().isAfter(since))
                .filter(step -> isSame(step, actor, command, ticket))
                .findFirst();
    }

    private static boolean isSame(JournalEntry step, Actor actor, Command command, Optional<Tickets.Ticket> ticket) {
        return step.actorKey().equals(actor.userKey())
                && step.verb().equals(command.warnings().step())
                && step.detail().equals(detail(command, ticket))
                && step.subjectId() != 0 == isOnRecord(command, ticket);
    }

    /** At least everything that was entered since then. */
    private List<JournalEntry> latest(Instant since) {
        long newest = journal.latest();
        for (long stretch = 256; ; stretch *= 4) {
            List<JournalEntry> steps = journal.since(Math.max(0, newest - stretch));
            if (stretch >= newest || steps.stream().anyMatch(step -> step.at().isBefore(since))) {
                return steps;
            }
        }
    }

    private static boolean isOnRecord(Command command, Optional<Tickets.Ticket> ticket) {
        return command.withReporter()
                && ticket.filter(found -> !reporter(found).identifiers().isEmpty())
                        .isPresent();
    }

    private static List<Reason> wrong(Command command) {
        List<Reason> reasons = new ArrayList<>();
        if (command.reference() == null || !command.reference().matches("[A-Za-z0-9-]{1,64}")) {
            reasons.add(Reason.of("conversation.reference-wrong"));
        }
        if (command.warnings() == null) {
            reasons.add(Reason.at("warnings", "conversation.warnings-missing"));
        }
        String note = command.note() == null ? "" : command.note();
        reasons.addAll(Limits.lines(Map.of("note", note)));
        return reasons;
    }

    private static String detail(Command command, Optional<Tickets.Ticket> ticket) {
        String key = ticket.map(found -> found.issue().key()).orElse("");
        String note = command.note() == null ? "" : command.note().strip();
        return key.isEmpty() || note.isEmpty() ? key + note : key + ": " + note;
    }

    private static SubjectRef reporter(Tickets.Ticket ticket) {
        return new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), ticket.reporterName());
    }

    /** The journal's name for the conversation. */
    static String about(String reference) {
        return ABOUT + reference;
    }
}
