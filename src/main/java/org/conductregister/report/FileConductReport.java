package org.conductregister.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.ReportKind;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Files a report from the app's form or over REST (R27 to R38): makes the Conduct report issue, enters it into the
 * register and signs it. A report that says too little is refused before any issue is made.
 *
 * <p>If the app is cut off between the steps, the issue stands and the case page asks for the rest.
 */
public final class FileConductReport {

    private final Tickets tickets;
    private final RegisterReportIssue register;
    private final CompleteReport complete;
    private final Clock clock;

    /** See {@link CompleteReport.Command}; this one has no report yet. */
    public record Command(String ticketKey, SubjectRef subject, Incident incident, String signedName, ReportKind kind) {
        /** Of conduct towards staff. */
        public Command(String ticketKey, SubjectRef subject, Incident incident, String signedName) {
            this(ticketKey, subject, incident, signedName, ReportKind.CONDUCT);
        }

        CompleteReport.Command about(long reportId, SubjectRef whom) {
            return new CompleteReport.Command(reportId, ticketKey, whom, incident, signedName, kind);
        }
    }

    /** Uses these verbs and ports. */
    public FileConductReport(Tickets tickets, RegisterReportIssue register, CompleteReport complete, Clock clock) {
        this.tickets = tickets;
        this.register = register;
        this.complete = complete;
        this.clock = clock;
    }

    /** The signed report; any member of staff may file one. */
    public Outcome<ConductReport> by(Actor actor, Command command) {
        if (!actor.isAny(Role.AGENT, Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("FileConductReport");
        }
        CompleteReport.Said said = complete.hear(actor, command.about(0, command.subject()));
        List<Reason> reasons = new ArrayList<>(said.reasons());
        if (tickets.conductProject().isEmpty()) {
            reasons.add(Reason.of("install.missing"));
        }
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Incident incident = command.incident();
        IssueRef issue = tickets.openReport(actor, incident.topic(), incident.behaviour(), said.ticket());
        return register.by(
                        Actor.SYSTEM,
                        new RegisterReportIssue.Command(
                                issue,
                                said.ticket(),
                                actor.userKey(),
                                incident.topic(),
                                incident.behaviour(),
                                clock.instant()))
                .then(report -> complete.by(actor, command.about(report.id(), command.subject())));
    }
}
