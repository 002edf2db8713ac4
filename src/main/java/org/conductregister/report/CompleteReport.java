package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.ReportKind;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.Restrictions;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.SubjectCheck;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Says what a report does not say yet, and signs it (R27 to R38, R40). Done by the employee who reported or by an
 * assessor, until somebody begins to weigh the report. Once it is on record the report goes to whom the policy says (R39).
 */
public final class CompleteReport {

    private final Register register;
    private final Tickets tickets;
    private final Policies policies;
    private final Routing routing;
    private final Ledger ledger;

    /** What it reads and writes of the register. */
    public record Register(
            Reports reports, KnownSubjects known, InternalSubjects internal, Restrictions restrictions) {}

    /**
     * The whole report, as it should read from now on.
     *
     * @param reportId which report
     * @param ticketKey the ticket on which it happened; null or blank if none
     * @param subject whom it is about; null means the reporter of that ticket. Without any mark it means, for a threat,
     *     that nobody knows who it was
     * @param incident what happened
     * @param signedName the name typed as a signature (R33)
     * @param kind what kind of report (R40)
     * @param seen the revision that the sender had before their eyes; 0 if they do not say
     */
    public record Command(
            long reportId,
            String ticketKey,
            SubjectRef subject,
            Incident incident,
            String signedName,
            ReportKind kind,
            int seen) {
        /** Whatever the report says by now. */
        public Command(
                long reportId,
                String ticketKey,
                SubjectRef subject,
                Incident incident,
                String signedName,
                ReportKind kind) {
            this(reportId, ticketKey, subject, incident, signedName, kind, 0);
        }

        /** Of conduct towards staff. */
        public Command(long reportId, String ticketKey, SubjectRef subject, Incident incident, String signedName) {
            this(reportId, ticketKey, subject, incident, signedName, ReportKind.CONDUCT);
        }
    }

    /** Uses these. */
    public CompleteReport(Register register, Tickets tickets, Policies policies, Routing routing, Ledger ledger) {
        this.register = register;
        this.tickets = tickets;
        this.policies = policies;
        this.routing = routing;
        this.ledger = ledger;
    }

    /** The completed report, or every reason why it is not complete. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("CompleteReport");
        }
        Optional<ConductReport> found = register.reports().find(command.reportId());
        if (found.isEmpty()) {
            return Outcome.notFound("report");
        }
        boolean own = Objects.equals(found.get().reporterKey(), actor.userKey());
        if (!own && !actor.isAny(Role.ASSESSOR)) {
            return Outcome.notAllowed("CompleteReport");
        }
        Said said = hear(actor, command);
        if (!said.reasons().isEmpty()) {
            return Outcome.refused(said.reasons());
        }
        Outcome<ConductReport> outcome = ledger.write(actor, page -> sign(actor, command, said, page));
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            if (rerouted(found.get(), done.value())) {
                routing.assign(done.value());
            }
            routing.tell(found.get(), done.value());
        }
        return outcome;
    }

    private Outcome<ConductReport> sign(Actor actor, Command command, Said said, Ledger.Page page) {
        ConductReport report = register.reports().find(command.reportId()).orElseThrow();
        if (report.state() != ReportState.SUBMITTED) {
            return Outcome.refused(Reason.of("report.already-assessed"));
        }
        if (command.seen() != 0 && command.seen() != report.revision()) {
            String by = report.signOff() == null ? "" : report.signOff().name();
            return Outcome.refused(Reason.of("report.changed-since", by));
        }
        long subject = said.subject() == null
                ? report.subjectId()
                : register.known().recognise(said.subject()).id();
        SignOff signature = new SignOff(actor.userKey(), command.signedName().strip(), ledger.now());
        IssueRef ticket = said.ticket() == null ? report.ticket() : said.ticket();
        ConductReport complete = report.as(command.kind()).saying(subject, ticket, command.incident(), signature);
        register.reports().update(complete);
        page.enter("report.signed", subject, complete.id(), complete.about(), complete.revision(), signature.name());
        if (rerouted(report, complete)) {
            page.enter(
                    "report.routed",
                    subject,
                    complete.id(),
                    "routing/" + complete.id(),
                    complete.revision(),
                    routing.destination(complete));
        }
        return Outcome.done(complete);
    }

    private boolean rerouted(ConductReport before, ConductReport now) {
        return routing.roleFor(now, before.kind()) != routing.roleFor(now, now.kind());
    }

    /** What was said, and everything that is wrong with it. Shared with {@link FileConductReport}. */
    Said hear(Actor actor, Command command) {
        ReportKind kind = command.kind();
        Incident incident = command.incident();
        List<Reason> reasons = new ArrayList<>();
        if (kind == null) {
            reasons.add(Reason.at("kind", "report.kind-missing"));
        } else {
            reasons.addAll(IncidentCheck.missing(kind, incident));
        }
        reasons.addAll(IncidentCheck.impossible(incident, ledger.now()));
        Tickets.Ticket ticket = ticket(actor, command.ticketKey(), reasons);
        for (String key : sorted(incident.background().linkedTickets())) {
            if (tickets.visible(actor, key).isEmpty()) {
                reasons.add(Reason.at("linkedTickets", "report.ticket-unknown", key));
            }
        }
        if (command.subject() != null) {
            reasons.addAll(SubjectCheck.wrong(command.subject()));
        }
        SubjectRef subject = subject(command, ticket);
        if (subject == null && kind != ReportKind.THREAT) {
            reasons.add(Reason.at("subject", "report.subject-missing"));
        }
        reasons.addAll(register.internal().unmet(policies.active(), subject));
        if (kind == ReportKind.BREACH && subject != null) {
            addBreach(reasons, subject, incident);
        }
        addUnknown(reasons, command.reportId(), incident);
        addSignature(reasons, command.signedName());
        return new Said(ticket == null ? null : ticket.issue(), subject, reasons);
    }

    private Tickets.Ticket ticket(Actor actor, String typed, List<Reason> reasons) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Optional<Tickets.Ticket> ticket = tickets.visible(actor, typed.strip());
        if (ticket.isEmpty()) {
            reasons.add(Reason.at("ticketKey", "report.ticket-unknown", typed.strip()));
        }
        return ticket.orElse(null);
    }

    /** Null if nobody is known: whoever threatens need not be who raised the ticket. */
    private static SubjectRef subject(Command command, Tickets.Ticket ticket) {
        SubjectRef named = command.subject();
        if (named != null && !named.identifiers().isEmpty()) {
            return named;
        }
        return named != null && command.kind() == ReportKind.THREAT ? null : reporterOf(ticket);
    }

    private static SubjectRef reporterOf(Tickets.Ticket ticket) {
        SubjectRef reporter = ticket == null
                ? null
                : new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), ticket.reporterName());
        return reporter == null || reporter.identifiers().isEmpty() ? null : reporter;
    }

    private void addBreach(List<Reason> reasons, SubjectRef ref, Incident incident) {
        List<Restriction> inForce = register.known()
                .find(ref)
                .map(subject -> register.restrictions().activeOf(Set.of(subject.id())))
                .orElse(List.of());
        if (inForce.isEmpty()) {
            reasons.removeIf(reason -> "breached".equals(reason.field()));
            reasons.add(Reason.at("kind", "report.nothing-in-force"));
            return;
        }
        Set<Long> ids = inForce.stream().map(Restriction::id).collect(Collectors.toSet());
        for (long breached : sorted(incident.breached())) {
            if (!ids.contains(breached)) {
                reasons.add(Reason.at("breached", "report.not-in-force", breached));
            }
        }
    }

    private void addUnknown(List<Reason> reasons, long reportId, Incident incident) {
        Optional<ConductReport> report = register.reports().find(reportId);
        PolicyProfile policy = report.map(found -> policies.of(found.policy())).orElseGet(policies::active);
        reasons.addAll(ChosenCategories.unmet(
                policy,
                incident.categories(),
                report.map(found -> found.incident().categories()).orElse(Set.of())));
        Set<String> examples = policy.categories().stream()
                .flatMap(category -> category.behaviours().stream())
                .collect(Collectors.toSet());
        for (String behaviour : sorted(incident.background().behaviours())) {
            if (!examples.contains(behaviour)) {
                reasons.add(Reason.at("behaviours", "report.example-unknown", behaviour));
            }
        }
    }

    private static void addSignature(List<Reason> reasons, String name) {
        if (name == null || name.isBlank()) {
            reasons.add(Reason.at("signedName", "report.signature-missing"));
        } else {
            reasons.addAll(Limits.lines(Map.of("signedName", name)));
        }
    }

    private static <T extends Comparable<T>> List<T> sorted(Set<T> values) {
        return values.stream().sorted().toList();
    }

    record Said(IssueRef ticket, SubjectRef subject, List<Reason> reasons) {}
}
