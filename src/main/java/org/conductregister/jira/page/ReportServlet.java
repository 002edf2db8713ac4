package org.conductregister.jira.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.conductregister.contact.LinkBreach;
import org.conductregister.draft.KeepDraft;
import org.conductregister.jira.issue.JiraRefusal;
import org.conductregister.jira.page.FormBuilder.Choice;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Policies;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.Vocabulary;
import org.conductregister.register.CaseFile;
import org.conductregister.register.ViewBanner;
import org.conductregister.register.ViewCase;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.CompleteReport;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.ReportWithFiles;
import org.conductregister.report.Tickets;
import org.conductregister.subject.HomeRegion;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The page on which staff report conduct, complete a report that came in through Jira, and read what happens next (R22,
 * R27 to R38). Nobody who is not on the staff gets anything here; it is open to all only so that a form that outlived its
 * session comes back to whoever typed it.
 */
@UnrestrictedAccess
public final class ReportServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ReportServlet.class);

    private final transient Verbs verbs;
    private final transient Tickets tickets;
    private final transient Ledger ledger;
    private final transient Staff staff;
    private final transient Policies policies;
    private final transient SubjectForms people;
    private final transient ReportForm form;
    private final transient Aftercare aftercare;
    private final transient ReportReading reading;
    private final transient DraftDesk drafts;

    /** What this page can do. */
    public record Verbs(
            ReportWithFiles report, ViewCase view, ViewBanner banner, KeepDraft drafts, LinkBreach breach) {}

    /** Uses these. */
    @Inject
    public ReportServlet(
            PageParts parts,
            Verbs verbs,
            Tickets tickets,
            Policies policies,
            Ledger ledger,
            Staff staff,
            HomeRegion region,
            Aftercare aftercare) {
        super(parts);
        this.verbs = verbs;
        this.tickets = tickets;
        this.ledger = ledger;
        this.staff = staff;
        this.aftercare = aftercare;
        this.policies = policies;
        this.people = new SubjectForms(parts.words(), staff, region);
        this.form = new ReportForm(parts.words(), parts.moments(), policies, staff, people);
        this.reading = new ReportReading(parts.moments(), staff, people);
        this.drafts = new DraftDesk(parts, verbs.drafts());
    }

    /**
     * The form's page.
     *
     * @param ticketUrl where a cancelled form leads back to; null if there is no ticket
     * @param threatUrl the page for a threat that is being made at this moment; null if the report exists already
     * @param caseUrl the report as it is by now; null if there is none yet
     * @param blankUrl the same form on paper; null if the report exists already
     * @param address where the form is sent to be kept
     * @param filling this filling-in of the form, with what was brought back
     * @param glossary the policy's words, explained (R17)
     */
    record ReportPage(
            String title,
            String intro,
            Visit.Token token,
            Form form,
            List<Staff.Member> staff,
            String ticketKey,
            String ticketUrl,
            String threatUrl,
            String caseUrl,
            String blankUrl,
            String address,
            DraftDesk.Filling filling,
            List<Vocabulary.Entry> glossary) {}

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
        if (drafts.isMeant(visit)) {
            return drafts.take(visit, afresh(visit));
        }
        ReportReading.Said said = reading.heard(visit.input());
        if (!visit.genuine()) {
            return page(visit, refusal(visit, List.of(Reason.of("form-expired"))));
        }
        if (!said.malformed().isEmpty()) {
            return page(visit, refusal(visit, said.malformed()));
        }
        Outcome<ReportWithFiles.Taken> outcome = unlessJiraRefuses(() -> carryOut(visit, said));
        if (outcome instanceof Outcome.Done<ReportWithFiles.Taken> done) {
            return new Answer.Sent(onwards(done.value()));
        }
        if (outcome instanceof Outcome.Refused<ReportWithFiles.Taken> refused) {
            return page(visit, refusal(visit, refused.reasons()));
        }
        return undone(outcome);
    }

    /** A threat goes on to its checklist, and files that Jira did not take to the page on which to try again. */
    private String onwards(ReportWithFiles.Taken taken) {
        ConductReport report = taken.report();
        if (taken.trouble() != null) {
            LOG.warn("The files of {} could not be attached: {}", report.issue().key(), taken.trouble());
            return parts().links().page("attach?untaken=1&reportId=" + report.id());
        }
        return report.kind() == ReportKind.THREAT
                ? parts().links().threatOf(report.id())
                : parts().links().confirmationOf(report.id());
    }

    private static <T> Outcome<T> unlessJiraRefuses(Supplier<Outcome<T>> step) {
        try {
            return step.get();
        } catch (JiraRefusal refused) {
            return Outcome.refused(Reason.of("jira.refused", refused.getMessage()));
        }
    }

    private String afresh(Visit visit) {
        long reportId = visit.input().id("reportId");
        String ticket = visit.input().text("ticketKey");
        return reportId == 0
                ? parts().links().reportAbout(ticket.isEmpty() ? null : ticket)
                : parts().links().completionOf(reportId);
    }

    private Outcome<ReportWithFiles.Taken> carryOut(Visit visit, ReportReading.Said said) {
        long reportId = visit.input().id("reportId");
        if (reportId == 0) {
            return verbs.breach()
                    .reporting(
                            visit.actor(),
                            visit.input().id("contact"),
                            () -> verbs.report()
                                    .file(
                                            visit.actor(),
                                            new FileConductReport.Command(
                                                    said.ticketKey(),
                                                    said.subject(),
                                                    said.incident(),
                                                    said.signedName(),
                                                    said.kind(),
                                                    visit.input().text("once")),
                                            visit.files()),
                            taken -> taken.report().id());
        }
        Outcome<ReportWithFiles.Taken> completed = verbs.report()
                .complete(
                        visit.actor(),
                        new CompleteReport.Command(
                                reportId,
                                said.ticketKey(),
                                said.subject(),
                                said.incident(),
                                said.signedName(),
                                said.kind(),
                                (int) visit.input().id("revision")),
                        visit.input().text("once"),
                        visit.files());
        if (completed instanceof Outcome.Done<?>) {
            verbs.drafts().discard(visit.actor(), visit.input().text("once"));
        }
        return completed;
    }

    private static FormBuilder.Refusal refusal(Visit visit, List<Reason> reasons) {
        // The subject of a ticket's reporter has no field of its own: the reason stands at the choice.
        List<Reason> placed = reasons.stream()
                .map(reason ->
                        "subject".equals(reason.field()) ? new Reason(reason.code(), "about", reason.args()) : reason)
                .toList();
        List<Reason> told = new ArrayList<>(placed);
        if (!visit.files().isEmpty()) {
            String names =
                    visit.files().stream().map(AttachToReport.Upload::name).collect(Collectors.joining(", "));
            told.add(Reason.at("files", "attachment.choose-again", names));
        }
        return new FormBuilder.Refusal("report", visit.input(), told);
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused) {
        Outcome<ReportForm.Start> start =
                visit.input().has("reportId") ? completion(visit, refused != null) : fresh(visit);
        if (!(start instanceof Outcome.Done<ReportForm.Start> found)) {
            return undone(start);
        }
        ReportForm.Start begin = found.value();
        String key = begin.reportId() == 0 ? "conduct.report.new" : "conduct.report.complete";
        DraftDesk.Filling filling =
                drafts.begin(visit, "report/" + begin.reportId() + "/" + begin.ticketKey(), refused);
        FormBuilder.Refusal typed = refused == null && filling.typed() != null
                ? new FormBuilder.Refusal("report", filling.typed(), List.of())
                : refused;
        ReportPage page = new ReportPage(
                parts().words().text(key),
                parts().words().text(key + ".intro"),
                visit.token(),
                form.shown(begin, filling, sentTo(visit), typed),
                staff.suggested(),
                begin.ticketKey().isEmpty() ? null : begin.ticketKey(),
                begin.ticketKey().isEmpty() ? null : parts().links().issue(begin.ticketKey()),
                begin.reportId() == 0 ? parts().links().threatOn(begin.ticketKey()) : null,
                begin.reportId() == 0 ? null : parts().links().caseOf(begin.reportId()),
                begin.reportId() == 0 ? parts().links().paper(0, "incident") : null,
                parts().links().reportAbout(null),
                filling,
                policies.active().vocabulary().glossary());
        return refused == null ? Answer.shown("report", page) : Answer.refused("report", page);
    }

    private String sentTo(Visit visit) {
        String key = visit.input().text("issueKey");
        String token =
                visit.token().name() + "=" + URLEncoder.encode(visit.token().value(), StandardCharsets.UTF_8);
        return key.isEmpty()
                ? parts().links().reportAbout(null) + "?" + token
                : parts().links().reportAbout(key) + "&" + token;
    }

    private Outcome<ReportForm.Start> fresh(Visit visit) {
        Input input = visit.input();
        String key = input.has("issueKey") ? input.text("issueKey") : input.text("ticketKey");
        Optional<Tickets.Ticket> ticket = key.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), key);
        // A form that was filled in is never answered without what was typed, even if its ticket has gone meanwhile.
        if (ticket.isEmpty() && input.has("issueKey") && !input.has("once")) {
            return Outcome.notFound("ticket");
        }
        SubjectRef reporter = ticket.map(
                        found -> new SubjectRef(found.reporterKey(), found.reporterEmail(), found.reporterName()))
                .orElse(null);
        return Outcome.done(new ReportForm.Start(
                0,
                0,
                input.id("contact"),
                null,
                Begun.kind(input),
                ticket.map(found -> found.issue().key()).orElse(key),
                ticket.map(Tickets.Ticket::reporterName).orElse(""),
                null,
                Begun.incident(input, ledger.now(), ticket),
                "",
                inForce(visit, about(input, reporter))));
    }

    /** @param typed whether it was filled in: then it is shown again, though it may be too late for it */
    private Outcome<ReportForm.Start> completion(Visit visit, boolean typed) {
        return verbs.view().by(visit.actor(), visit.input().id("reportId")).then(file -> {
            ConductReport report = file.report();
            if (report.state() != ReportState.SUBMITTED && !typed) {
                return Outcome.refused(Reason.of("report.already-assessed"));
            }
            String ticketKey = report.ticket() == null ? "" : report.ticket().key();
            Optional<Tickets.Ticket> ticket =
                    ticketKey.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), ticketKey);
            SubjectRef subject = named(file.subject());
            SubjectRef reporter = ticket.map(
                            found -> new SubjectRef(found.reporterKey(), found.reporterEmail(), found.reporterName()))
                    .orElse(null);
            return Outcome.done(new ReportForm.Start(
                    report.id(),
                    report.revision(),
                    0,
                    report.policy(),
                    report.kind(),
                    ticketKey,
                    ticket.map(Tickets.Ticket::reporterName).orElse(""),
                    subject,
                    report.incident(),
                    report.signOff() == null ? "" : report.signOff().name(),
                    inForce(visit, about(visit.input(), subject == null ? reporter : subject))));
        });
    }

    /** Whom the form is about as it was typed; {@code otherwise} before anything was. */
    private SubjectRef about(Input input, SubjectRef otherwise) {
        if (!ReportForm.OTHER.equals(input.text("about"))) {
            return otherwise;
        }
        return people.said(input);
    }

    private List<Choice> inForce(Visit visit, SubjectRef subject) {
        if (subject == null || subject.identifiers().isEmpty()) {
            return List.of();
        }
        return verbs.banner()
                .by(visit.actor(), subject.identifiers())
                .map(banner -> banner.entries().stream()
                        .map(entry -> new Choice(
                                String.valueOf(entry.restrictionId()), entry.type(), entry.instruction(), List.of()))
                        .toList())
                .orElseThrow();
    }

    private static SubjectRef named(Subject subject) {
        return subject == null ? null : SubjectRef.of(subject);
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
