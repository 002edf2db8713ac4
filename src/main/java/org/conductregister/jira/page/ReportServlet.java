package org.conductregister.jira.page;

import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.conductregister.jira.issue.JiraRefusal;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Policies;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewCase;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Incident;
import org.conductregister.report.ReportState;
import org.conductregister.report.Tickets;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * The page on which staff report conduct, complete a report that came in through Jira, and read what happens next (R22,
 * R27 to R38).
 */
public final class ReportServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final transient Tickets tickets;
    private final transient Ledger ledger;
    private final transient Staff staff;
    private final transient ReportForm form;
    private final transient Aftercare aftercare;

    /** What this page can do. */
    public record Verbs(FileConductReport file, CompleteReport complete, ViewCase view) {}

    /** Uses these. */
    @Inject
    public ReportServlet(
            PageParts parts,
            Verbs verbs,
            Tickets tickets,
            Policies policies,
            Ledger ledger,
            Staff staff,
            Aftercare aftercare) {
        super(parts);
        this.verbs = verbs;
        this.tickets = tickets;
        this.ledger = ledger;
        this.staff = staff;
        this.aftercare = aftercare;
        this.form = new ReportForm(parts.words(), parts.moments(), policies, staff);
    }

    /** @param ticketUrl where a cancelled form leads back to; null if there is no ticket */
    record ReportPage(
            String title, String intro, Visit.Token token, Form form, List<Staff.Member> staff, String ticketUrl) {}

    record FiledPage(
            String title, String issueKey, String issueUrl, String caseUrl, String ticketUrl, Aftercare.Shown care) {}

    @Override
    Answer show(Visit visit) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("FileConductReport"));
        }
        if (visit.input().has("filed")) {
            return filed(visit, visit.input().id("filed"));
        }
        return page(visit, null);
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("FileConductReport"));
        }
        ReportForm.Said said = form.heard(visit.input());
        if (!visit.genuine()) {
            return page(visit, refusal(visit, List.of(Reason.of("form-expired"))));
        }
        if (!said.malformed().isEmpty()) {
            return page(visit, refusal(visit, said.malformed()));
        }
        Outcome<ConductReport> outcome = unlessJiraRefuses(() -> carryOut(visit, said));
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            return new Answer.Sent(parts().links().confirmationOf(done.value().id()));
        }
        if (outcome instanceof Outcome.Refused<ConductReport> refused) {
            return page(visit, refusal(visit, refused.reasons()));
        }
        return undone(outcome);
    }

    private static <T> Outcome<T> unlessJiraRefuses(Supplier<Outcome<T>> step) {
        try {
            return step.get();
        } catch (JiraRefusal refused) {
            return Outcome.refused(Reason.of("jira.refused", refused.getMessage()));
        }
    }

    private Outcome<ConductReport> carryOut(Visit visit, ReportForm.Said said) {
        long reportId = visit.input().id("reportId");
        return reportId == 0
                ? verbs.file()
                        .by(
                                visit.actor(),
                                new FileConductReport.Command(
                                        said.ticketKey(), said.subject(), said.incident(), said.signedName()))
                : verbs.complete()
                        .by(
                                visit.actor(),
                                new CompleteReport.Command(
                                        reportId,
                                        said.ticketKey(),
                                        said.subject(),
                                        said.incident(),
                                        said.signedName()));
    }

    private static FormBuilder.Refusal refusal(Visit visit, List<Reason> reasons) {
        // The subject of a ticket's reporter has no field of its own: the reason stands at the choice.
        List<Reason> placed = reasons.stream()
                .map(reason ->
                        "subject".equals(reason.field()) ? new Reason(reason.code(), "about", reason.args()) : reason)
                .toList();
        return new FormBuilder.Refusal("report", visit.input(), placed);
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused) {
        Outcome<ReportForm.Start> start = visit.input().has("reportId") ? completion(visit) : fresh(visit);
        if (!(start instanceof Outcome.Done<ReportForm.Start> found)) {
            return undone(start);
        }
        ReportForm.Start begin = found.value();
        String key = begin.reportId() == 0 ? "conduct.report.new" : "conduct.report.complete";
        ReportPage page = new ReportPage(
                parts().words().text(key),
                parts().words().text(key + ".intro"),
                visit.token(),
                form.shown(begin, refused),
                staff.suggested(),
                begin.ticketKey().isEmpty() ? null : parts().links().issue(begin.ticketKey()));
        return refused == null ? Answer.shown("report", page) : Answer.refused("report", page);
    }

    private Outcome<ReportForm.Start> fresh(Visit visit) {
        String key = visit.input().has("issueKey")
                ? visit.input().text("issueKey")
                : visit.input().text("ticketKey");
        Optional<Tickets.Ticket> ticket = key.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), key);
        if (ticket.isEmpty() && visit.input().has("issueKey")) {
            return Outcome.notFound("ticket");
        }
        Incident incident = Incident.begun(
                ledger.now().truncatedTo(ChronoUnit.MINUTES),
                ticket.isPresent() ? Channel.PORTAL : null,
                ticket.map(Tickets.Ticket::summary).orElse(""));
        return Outcome.done(new ReportForm.Start(
                0,
                ticket.map(found -> found.issue().key()).orElse(""),
                ticket.map(Tickets.Ticket::reporterName).orElse(""),
                null,
                incident,
                ""));
    }

    private Outcome<ReportForm.Start> completion(Visit visit) {
        return verbs.view().by(visit.actor(), visit.input().id("reportId")).then(file -> {
            ConductReport report = file.report();
            if (report.state() != ReportState.SUBMITTED) {
                return Outcome.refused(Reason.of("report.already-assessed"));
            }
            String ticketKey = report.ticket() == null ? "" : report.ticket().key();
            String reporter = ticketKey.isEmpty()
                    ? ""
                    : tickets.visible(visit.actor(), ticketKey)
                            .map(Tickets.Ticket::reporterName)
                            .orElse("");
            return Outcome.done(new ReportForm.Start(
                    report.id(),
                    ticketKey,
                    reporter,
                    named(file.subject()),
                    report.incident(),
                    report.signOff() == null ? "" : report.signOff().name()));
        });
    }

    private static SubjectRef named(Subject subject) {
        return subject == null ? null : new SubjectRef(subject.userKey(), subject.email(), subject.name());
    }

    private Answer filed(Visit visit, long reportId) {
        Outcome<CaseFile> file = verbs.view().by(visit.actor(), reportId);
        if (!(file instanceof Outcome.Done<CaseFile> done)) {
            return undone(file);
        }
        ConductReport report = done.value().report();
        Links links = parts().links();
        String ticket = report.ticket() == null ? null : report.ticket().key();
        return Answer.shown(
                "filed",
                new FiledPage(
                        parts().words().text("conduct.filed.title"),
                        report.issue().key(),
                        links.issue(report.issue().key()),
                        links.caseOf(report.id()),
                        ticket == null ? null : links.issue(ticket),
                        aftercare.afterFiling(report)));
    }
}
