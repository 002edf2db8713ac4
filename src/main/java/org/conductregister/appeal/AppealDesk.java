package org.conductregister.appeal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Occasion;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.People;
import org.conductregister.verb.People.Person;
import org.conductregister.verb.Role;

/**
 * Where what was lodged arrives: it gets its issue in Jira, goes to whoever hears appeals by the policy, or to a deputy where
 * they decided in it, and they are told at once. An appeal is on record before any of this; what fails here is made
 * good by {@link #settle}.
 */
public final class AppealDesk {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    private final Records records;
    private final AppealableDecisions decisions;
    private final Policies policies;
    private final Out out;
    private final Ledger ledger;

    /** Where it goes to. */
    public record Out(Tickets tickets, People people, Alerts alerts) {}

    /** Uses these ports. */
    public AppealDesk(Records records, Policies policies, Out out, Ledger ledger) {
        this.records = records;
        this.decisions = new AppealableDecisions(records);
        this.policies = policies;
        this.out = out;
        this.ledger = ledger;
    }

    /** The same appeal, with its issue if Jira could make it. */
    Appeal receive(Appeal lodged) {
        Appeal received = ticketed(lodged);
        ConductReport report = report(lodged);
        PolicyProfile policy = policies.of(report.policy());
        Alert alert = Alert.of(Occasion.APPEAL_LODGED, received.issue());
        out.alerts().tell(policy, alert);
        Set<Role> told = policy.alerts().getOrDefault(Occasion.APPEAL_LODGED, Set.of());
        Role hearing = lodged.heardBy(policy);
        hearer(lodged)
                .filter(person -> !told.contains(hearing)
                        || !out.people().holdersOf(hearing).contains(person))
                .ifPresent(person -> out.alerts().tellPerson(person.key(), alert));
        return received;
    }

    /** Tells whoever considers it, or is to, that the customer has said more. The same appeal. */
    Appeal tellOfMore(Appeal appeal) {
        Optional.ofNullable(appeal.consideredBy())
                .or(() -> hearer(appeal).map(Person::key))
                .ifPresent(key -> out.alerts().tellPerson(key, Alert.of(Occasion.APPEAL_ADDED_TO, appeal.issue())));
        return appeal;
    }

    /**
     * Makes the issues that could not be made when something was lodged; for the app itself.
     *
     * @return one line for each that still has none; it is tried again at the next run
     */
    public Outcome<List<String>> settle(Actor actor) {
        if (!actor.isAny(Role.SYSTEM, Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("AppealDesk");
        }
        List<String> failures = new ArrayList<>();
        for (Appeal appeal : records.appeals().withoutIssue()) {
            try {
                openIssue(appeal);
            } catch (RuntimeException failure) {
                failures.add(appeal.about() + ": " + failure);
            }
        }
        return Outcome.done(failures);
    }

    /** Who hears it: the first holder of the role, and then deputy, who had no part in the decision. */
    Optional<Person> hearer(Appeal appeal) {
        Optional<Letter> decision = records.letters().find(appeal.letterId());
        Role hearing = appeal.heardBy(policies.of(report(appeal).policy()));
        return Stream.concat(out.people().holdersOf(hearing).stream(), out.people().deputiesOf(hearing).stream())
                .filter(person -> decision.isEmpty()
                        || decisions
                                .partsOf(new Actor(person.key(), person.displayName(), Set.of()), decision.get())
                                .isEmpty())
                .findFirst();
    }

    private Appeal ticketed(Appeal lodged) {
        try {
            return openIssue(lodged);
        } catch (RuntimeException loggedByJirasAdapter) {
            // A customer's appeal is never lost for want of an issue: it is on record, and settle makes the issue.
            return lodged;
        }
    }

    private Appeal openIssue(Appeal appeal) {
        IssueRef issue = out.tickets().appealIssue(appeal.id()).orElseGet(() -> out.tickets()
                .openAppeal(ticket(appeal)));
        out.tickets().linkAppeal(issue, report(appeal).issue());
        Outcome<Appeal> recorded = ledger.write(Actor.SYSTEM, page -> {
            Appeal now = records.appeals().find(appeal.id()).orElseThrow();
            Appeal ticketed = now.withIssue(issue);
            records.appeals().update(ticketed);
            page.enter(
                    "appeal.ticket-opened",
                    ticketed.subjectId(),
                    ticketed.reportId(),
                    ticketed.about(),
                    ticketed.revision(),
                    issue.key());
            return Outcome.done(ticketed);
        });
        return recorded.orElseThrow();
    }

    private Tickets.AppealTicket ticket(Appeal appeal) {
        String name =
                records.subjects().find(appeal.subjectId()).map(Subject::name).orElse("");
        LocalDate lodged = ledger.dayOf(appeal.lodging().at());
        PolicyProfile policy = policies.of(report(appeal).policy());
        LocalDate due = policy.clocks().appealWithin() == null
                ? null
                : lodged.plus(policy.clocks().appealWithin());
        boolean isAppeal = appeal.kind() == Appeal.Kind.APPEAL;
        return new Tickets.AppealTicket(
                appeal.id(),
                (isAppeal ? "Appeal of " : "Complaint of ") + name + ", lodged " + DATE.format(lodged),
                description(appeal),
                hearer(appeal).map(Person::key).orElse(null),
                due);
    }

    /** What the customer wrote stays on the register, where it is known who reads it. */
    private String description(Appeal appeal) {
        String against = records.letters()
                .find(appeal.letterId())
                .map(letter -> "It is against the decision told by the letter \"" + letter.title() + "\" of "
                        + DATE.format(ledger.dayOf(letter.sentAt())) + ".")
                .orElse("It is a formal complaint to the chief officer.");
        return String.join(
                "\n",
                against,
                "",
                "The case page of the linked report has what the customer says, every record, and the form: take it up,"
                        + " consider the customer's view and all records, decide, and tell the customer by letter."
                        + " Whoever decided before may not decide again.");
    }

    private ConductReport report(Appeal appeal) {
        return records.reports().find(appeal.reportId()).orElseThrow();
    }
}
