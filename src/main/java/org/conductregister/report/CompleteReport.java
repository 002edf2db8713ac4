package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Says what a report does not say yet, and signs it (R27 to R38). Done by the employee who reported or by an assessor,
 * until somebody begins to weigh the report.
 */
public final class CompleteReport {

    private final Reports reports;
    private final KnownSubjects known;
    private final Tickets tickets;
    private final Policies policies;
    private final Ledger ledger;

    /**
     * The whole report, as it should read from now on.
     *
     * @param reportId which report
     * @param ticketKey the ticket on which it happened; null or blank if none
     * @param subject whom it is about; null means the reporter of that ticket
     * @param incident what happened
     * @param signedName the name typed as a signature (R33)
     */
    public record Command(long reportId, String ticketKey, SubjectRef subject, Incident incident, String signedName) {}

    /** Uses these ports. */
    public CompleteReport(Reports reports, KnownSubjects known, Tickets tickets, Policies policies, Ledger ledger) {
        this.reports = reports;
        this.known = known;
        this.tickets = tickets;
        this.policies = policies;
        this.ledger = ledger;
    }

    /** The completed report, or every reason why it is not complete. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        Optional<ConductReport> found = reports.find(command.reportId());
        if (!actor.isStaff()) {
            return Outcome.notAllowed("CompleteReport");
        }
        if (found.isEmpty()) {
            return Outcome.notFound("report");
        }
        boolean own = Objects.equals(found.get().reporterKey(), actor.userKey());
        if (!own && !actor.isAny(Role.ASSESSOR)) {
            return Outcome.notAllowed("CompleteReport");
        }
        Said said = hear(actor, command.ticketKey(), command.subject(), command.incident(), command.signedName());
        if (!said.reasons().isEmpty()) {
            return Outcome.refused(said.reasons());
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(command.reportId()).orElseThrow();
            if (report.state() != ReportState.SUBMITTED) {
                return Outcome.refused(Reason.of("report.already-assessed"));
            }
            Subject subject = known.recognise(said.subject());
            SignOff signature =
                    new SignOff(actor.userKey(), command.signedName().strip(), ledger.now());
            IssueRef ticket = said.ticket() == null ? report.ticket() : said.ticket();
            ConductReport complete = report.saying(subject.id(), ticket, command.incident(), signature);
            reports.update(complete);
            page.enter(
                    "report.signed",
                    subject.id(),
                    complete.id(),
                    complete.about(),
                    complete.revision(),
                    signature.name());
            return Outcome.done(complete);
        });
    }

    /** What was said, and everything that is wrong with it. Shared with {@link FileConductReport}. */
    Said hear(Actor actor, String ticketKey, SubjectRef named, Incident incident, String signedName) {
        List<Reason> reasons = new ArrayList<>(incident.missing());
        Tickets.Ticket ticket = null;
        if (ticketKey != null && !ticketKey.isBlank()) {
            ticket = tickets.visible(actor, ticketKey.strip()).orElse(null);
            if (ticket == null) {
                reasons.add(Reason.at("ticketKey", "report.ticket-unknown", ticketKey.strip()));
            }
        }
        SubjectRef subject = named != null && !named.identifiers().isEmpty() ? named : reporterOf(ticket);
        if (subject == null || subject.identifiers().isEmpty()) {
            reasons.add(Reason.at("subject", "report.subject-missing"));
        }
        if (incident.occurredAt() != null && incident.occurredAt().isAfter(ledger.now())) {
            reasons.add(Reason.at("occurredAt", "report.when-in-future"));
        }
        PolicyProfile policy = policies.active();
        for (String key : incident.categories()) {
            if (policy.category(key).isEmpty()) {
                reasons.add(Reason.at("categories", "report.category-unknown", key));
            }
        }
        if (signedName == null || signedName.isBlank()) {
            reasons.add(Reason.at("signedName", "report.signature-missing"));
        }
        return new Said(ticket == null ? null : ticket.issue(), subject, reasons);
    }

    private static SubjectRef reporterOf(Tickets.Ticket ticket) {
        return ticket == null
                ? null
                : new SubjectRef(ticket.reporterKey(), ticket.reporterEmail(), ticket.reporterName());
    }

    record Said(IssueRef ticket, SubjectRef subject, List<Reason> reasons) {}
}
