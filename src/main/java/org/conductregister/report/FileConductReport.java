package org.conductregister.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conductregister.draft.SendOnce;
import org.conductregister.policy.ReportKind;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Files a report from the app's form or over REST (R27 to R38): makes the Conduct report issue, enters it into the
 * register and signs it. A report that says too little is refused before any issue is made; a form that is sent twice is
 * one report, even if the browser loaded it anew in between (see {@link SaidAgain}).
 *
 * <p>If the app is cut off between the steps, the issue stands and the case page asks for the rest.
 */
public final class FileConductReport {

    /** The code with which a form is refused that was filed and says something else by now. */
    public static final String FILED_ALREADY = "report.filed-already";

    private final Tickets tickets;
    private final Reports reports;
    private final RegisterReportIssue register;
    private final CompleteReport complete;
    private final SendOnce once;
    private final SaidAgain again;
    private final Clock clock;

    /**
     * See {@link CompleteReport.Command}; this one has no report yet.
     *
     * @param once names this filling-in of the form (see {@link SendOnce}); null if there was no form
     */
    public record Command(
            String ticketKey, SubjectRef subject, Incident incident, String signedName, ReportKind kind, String once) {
        /** Of conduct towards staff, not from a form. */
        public Command(String ticketKey, SubjectRef subject, Incident incident, String signedName) {
            this(ticketKey, subject, incident, signedName, ReportKind.CONDUCT, null);
        }

        /** Another client sends nothing twice by going back; what it sends twice, it means. */
        private boolean isFromForm() {
            return once != null && !once.isBlank();
        }

        CompleteReport.Command about(long reportId) {
            return new CompleteReport.Command(reportId, ticketKey, subject, incident, signedName, kind);
        }
    }

    /** Uses these. */
    public FileConductReport(
            Tickets tickets,
            CompleteReport.Register records,
            RegisterReportIssue register,
            CompleteReport complete,
            SendOnce once,
            Clock clock) {
        this.tickets = tickets;
        this.reports = records.reports();
        this.again = new SaidAgain(records.reports(), records.known());
        this.register = register;
        this.complete = complete;
        this.once = once;
        this.clock = clock;
    }

    /** Whether this person may file reports: anyone on the staff who meets customers, and those who work on cases. */
    public boolean mayFile(Actor actor) {
        return actor.isAny(Role.AGENT, Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }

    /** Everything that would be refused in this report; empty if nothing would. */
    public List<Reason> wrong(Actor actor, Command command) {
        List<Reason> reasons =
                new ArrayList<>(complete.hear(actor, command.about(0)).reasons());
        if (tickets.conductProject().isEmpty()) {
            reasons.add(Reason.of("install.missing"));
        }
        return reasons;
    }

    /** The signed report. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        return by(actor, command, report -> true);
    }

    /** The same for a form that says more than the report: {@code same} whether all of that is with this report, too. */
    public Outcome<ConductReport> by(Actor actor, Command command, Predicate<ConductReport> same) {
        if (!mayFile(actor)) {
            return Outcome.notAllowed("FileConductReport");
        }
        List<Reason> reasons = wrong(actor, command);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return once.by(
                actor,
                command.once(),
                () -> filed(actor, command, same),
                ConductReport::id,
                id -> earlier(id, command, same));
    }

    /** What this form has filed before; refused if it says something else by now, for that must not be lost. */
    private Outcome<ConductReport> earlier(long id, Command command, Predicate<ConductReport> same) {
        ConductReport report = reports.find(id).orElse(null);
        if (report == null) {
            return Outcome.notFound("report");
        }
        return report.incident().saysTheSameAs(command.incident()) && same.test(report)
                ? Outcome.done(report)
                : Outcome.refused(Reason.of(FILED_ALREADY, report.issue().key()));
    }

    private Outcome<ConductReport> filed(Actor actor, Command command, Predicate<ConductReport> same) {
        Incident incident = command.incident();
        CompleteReport.Said heard = complete.hear(actor, command.about(0));
        if (command.isFromForm()) {
            Optional<ConductReport> before = again.before(
                            actor, command.kind(), command.incident(), heard, clock.instant())
                    .filter(same);
            if (before.isPresent()) {
                return Outcome.done(before.get());
            }
        }
        IssueRef ticket = heard.ticket();
        IssueRef issue = tickets.openReport(actor, incident.topic(), incident.behaviour(), ticket);
        RegisterReportIssue.Command entry = new RegisterReportIssue.Command(
                issue, ticket, actor.userKey(), incident.topic(), incident.behaviour(), clock.instant());
        return register.by(Actor.SYSTEM, entry).then(report -> complete.by(actor, command.about(report.id())));
    }
}
