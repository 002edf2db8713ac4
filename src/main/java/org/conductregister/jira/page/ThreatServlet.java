package org.conductregister.jira.page;

import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.conductregister.draft.KeepDraft;
import org.conductregister.jira.issue.JiraRefusal;
import org.conductregister.jira.page.CasePage.Fact;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.Policies;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.report.Tickets;
import org.conductregister.threat.FileThreat;
import org.conductregister.threat.ReadThreatChecklist;
import org.conductregister.threat.RecordThreatChecklist;
import org.conductregister.threat.ThreatChecklist;
import org.conductregister.threat.Trait;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * The page on which a threat is written down while it is being made or right after (R24, R41 to R46), on which those who
 * may read it do (R47), and from which an empty checklist is printed. Open to all for the same reason as the report page.
 */
@UnrestrictedAccess
public final class ThreatServlet extends ConductServlet {

    private static final long serialVersionUID = 1L;

    private final transient Verbs verbs;
    private final transient Tickets tickets;
    private final transient Policies policies;
    private final transient Ledger ledger;
    private final transient Staff staff;
    private final transient ThreatForm form;
    private final transient DraftDesk drafts;

    /** What this page can do. */
    public record Verbs(FileThreat file, RecordThreatChecklist record, ReadThreatChecklist read, KeepDraft drafts) {}

    /** Uses these. */
    @Inject
    public ThreatServlet(PageParts parts, Verbs verbs, Tickets tickets, Policies policies, Ledger ledger, Staff staff) {
        super(parts);
        this.verbs = verbs;
        this.tickets = tickets;
        this.policies = policies;
        this.ledger = ledger;
        this.staff = staff;
        this.form = new ThreatForm(parts.words(), parts.moments(), staff);
        this.drafts = new DraftDesk(parts, verbs.drafts());
    }

    /**
     * The checklist to be filled in, or printed empty.
     *
     * @param steps what to do on a threat by telephone
     * @param inPerson what to do on a threat face to face
     * @param emergency the number to call
     * @param blankUrl where it can be printed empty
     * @param address where the form is sent to be kept
     */
    record ThreatPage(
            String title,
            String intro,
            Visit.Token token,
            Form form,
            List<Staff.Member> staff,
            List<String> steps,
            List<String> inPerson,
            String emergency,
            String ticketKey,
            String ticketUrl,
            String blankUrl,
            String address,
            DraftDesk.Filling filling) {}

    /** What was recorded, for the evidence tier. */
    record EvidencePage(String title, String caseUrl, String issueKey, String recordUrl, List<Sheet> sheets) {}

    /** One recording. */
    record Sheet(String heading, String words, List<Fact> facts) {}

    @Override
    Answer show(Visit visit) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("RecordThreatChecklist"));
        }
        if (visit.input().has("read")) {
            return evidence(visit);
        }
        return page(visit, null);
    }

    @Override
    Answer take(Visit visit) {
        if (!visit.actor().isStaff()) {
            return undone(Outcome.notAllowed("RecordThreatChecklist"));
        }
        long reportId = visit.input().id("reportId");
        if (drafts.isMeant(visit)) {
            return drafts.take(
                    visit,
                    reportId == 0
                            ? parts().links().threatOn(visit.input().text("ticketKey"))
                            : parts().links().threatOf(reportId));
        }
        ThreatForm.Said said = form.heard(visit.input());
        if (!visit.genuine()) {
            return page(visit, refusal(visit, List.of(Reason.of("form-expired"))));
        }
        if (!said.malformed().isEmpty()) {
            return page(visit, refusal(visit, said.malformed()));
        }
        Outcome<ConductReport> outcome = unlessJiraRefuses(() -> carryOut(visit, reportId, said));
        if (outcome instanceof Outcome.Done<ConductReport> done) {
            verbs.drafts().discard(visit.actor(), visit.input().text("once"));
            boolean own = visit.actor().userKey().equals(done.value().reporterKey());
            return new Answer.Sent(
                    own
                            ? parts().links().confirmationOf(done.value().id())
                            : parts().links().threatReading(done.value().id()));
        }
        return outcome instanceof Outcome.Refused<ConductReport> refused
                ? page(visit, refusal(visit, refused.reasons()))
                : undone(outcome);
    }

    private Outcome<ConductReport> carryOut(Visit visit, long reportId, ThreatForm.Said said) {
        if (reportId != 0) {
            return verbs.record().by(visit.actor(), reportId, said.checklist());
        }
        FileConductReport.Command report = new FileConductReport.Command(
                said.ticketKey(),
                said.subject(),
                said.incident(),
                said.signedName(),
                said.kind(),
                visit.input().text("once"));
        return verbs.file().by(visit.actor(), report, said.checklist());
    }

    private static <T> Outcome<T> unlessJiraRefuses(Supplier<Outcome<T>> step) {
        try {
            return step.get();
        } catch (JiraRefusal refused) {
            return Outcome.refused(Reason.of("jira.refused", refused.getMessage()));
        }
    }

    /** The incident's time and person have fields of their own names here. */
    private static FormBuilder.Refusal refusal(Visit visit, List<Reason> reasons) {
        Map<String, String> fields = Map.of("occurredAt", "at", "subject", "about");
        List<Reason> placed = reasons.stream()
                .map(reason -> reason.field() == null
                        ? reason
                        : new Reason(reason.code(), fields.getOrDefault(reason.field(), reason.field()), reason.args()))
                .distinct()
                .toList();
        return new FormBuilder.Refusal("threat", visit.input(), placed);
    }

    private Answer page(Visit visit, FormBuilder.Refusal refused) {
        long reportId = visit.input().id("reportId");
        if (reportId != 0) {
            Outcome<ConductReport> asked = verbs.record().report(visit.actor(), reportId);
            // A checklist that was filled in too late is shown again all the same.
            boolean tooLate = refused != null && asked instanceof Outcome.Refused<ConductReport>;
            if (!(asked instanceof Outcome.Done<ConductReport>) && !tooLate) {
                return undone(asked);
            }
        }
        String key = visit.input().has("issueKey")
                ? visit.input().text("issueKey")
                : visit.input().text("ticketKey");
        Optional<Tickets.Ticket> ticket = key.isEmpty() ? Optional.empty() : tickets.visible(visit.actor(), key);
        if (ticket.isEmpty() && visit.input().has("issueKey") && refused == null) {
            return undone(Outcome.notFound("ticket"));
        }
        boolean blank = visit.input().has("blank");
        DraftDesk.Filling filling = drafts.begin(visit, "threat/" + reportId + "/" + key, refused);
        FormBuilder.Refusal typed = refused == null && filling.typed() != null && !blank
                ? new FormBuilder.Refusal("threat", filling.typed(), List.of())
                : refused;
        ThreatForm.Start start = new ThreatForm.Start(
                reportId,
                key,
                ticket.map(Tickets.Ticket::reporterName).orElse(""),
                blank ? "" : parts().moments().toField(ledger.now().truncatedTo(ChronoUnit.MINUTES)),
                blank ? "" : visit.actor().displayName());
        ThreatPage page = page(visit, start, filling, form.shown(start, filling, typed));
        String template = blank ? "threat-blank" : "threat";
        return refused == null ? Answer.shown(template, page) : Answer.refused(template, page);
    }

    private ThreatPage page(Visit visit, ThreatForm.Start start, DraftDesk.Filling filling, Form shown) {
        String text = start.reportId() == 0 ? "conduct.threat.new" : "conduct.threat.more";
        return new ThreatPage(
                parts().words().text(text),
                parts().words().text(text + ".intro"),
                visit.token(),
                shown,
                staff.suggested(),
                policies.active().frontLine().threatByPhone(),
                policies.active().frontLine().threatInPerson(),
                policies.active().frontLine().emergencyNumber(),
                start.ticketKey().isEmpty() ? null : start.ticketKey(),
                start.ticketKey().isEmpty() ? null : parts().links().issue(start.ticketKey()),
                parts().links().page("threat?blank=1"),
                parts().links().threatOn(null),
                filling);
    }

    private Answer evidence(Visit visit) {
        Outcome<ReadThreatChecklist.Evidence> read =
                verbs.read().by(visit.actor(), visit.input().id("read"));
        if (!(read instanceof Outcome.Done<ReadThreatChecklist.Evidence> done)) {
            return undone(read);
        }
        ConductReport report = done.value().report();
        return Answer.shown(
                "threat-evidence",
                new EvidencePage(
                        parts().words()
                                .text("conduct.threat.evidence", report.issue().key()),
                        parts().links().caseOf(report.id()),
                        report.issue().key(),
                        parts().links().threatOf(report.id()),
                        done.value().checklists().stream().map(this::sheet).toList()));
    }

    private Sheet sheet(ThreatChecklist checklist) {
        List<Fact> facts = new ArrayList<>();
        for (Trait.Group group : Trait.Group.values()) {
            String ticked = checklist.of(group).stream()
                    .map(trait -> parts().words().text("conduct.trait." + trait.name()))
                    .collect(Collectors.joining(", "));
            add(facts, group.name(), ticked);
        }
        checklist.lines().forEach((name, line) -> add(facts, name, line));
        add(facts, "at", parts().moments().time(checklist.contact().at()));
        String heading = parts().words()
                .text(
                        "conduct.threat.recorded-by",
                        staff.nameOf(checklist.recordedBy()),
                        parts().moments().time(checklist.recordedAt()));
        return new Sheet(heading, checklist.words(), facts);
    }

    private void add(List<Fact> facts, String field, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(parts().words().text("conduct.form." + field), text));
        }
    }
}
