package org.conductregister.jira.page;

import java.util.List;
import org.conductregister.jira.people.Staff;
import org.conductregister.policy.ReportKind;
import org.conductregister.register.CaseFile;
import org.conductregister.register.SummariseInteractions;
import org.conductregister.report.AttachToReport;
import org.conductregister.report.ConductReport;
import org.conductregister.threat.ReadThreatChecklist;
import org.conductregister.threat.RecordThreatChecklist;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/** Where the papers of a case stand, for those who may see them: the summary of interactions, the threat checklist. */
public final class CasePapers {

    private final SummariseInteractions summarise;
    private final ReadThreatChecklist read;
    private final RecordThreatChecklist record;
    private final AttachToReport attach;
    private final PageParts parts;
    private final Staff staff;

    /** Uses these. */
    public CasePapers(
            SummariseInteractions summarise,
            ReadThreatChecklist read,
            RecordThreatChecklist record,
            AttachToReport attach,
            PageParts parts,
            Staff staff) {
        this.summarise = summarise;
        this.read = read;
        this.record = record;
        this.attach = attach;
        this.parts = parts;
        this.staff = staff;
    }

    /** Null if there is none that this person may see. */
    CasePage.Papers of(Actor actor, CaseFile file) {
        ConductReport report = file.report();
        boolean readable = read.count(actor, report.id()) > 0;
        boolean dangerous =
                report.kind() == ReportKind.THREAT || report.incident().safety().isUrgent();
        boolean recordable =
                (dangerous || readable) && record.report(actor, report.id()) instanceof Outcome.Done<ConductReport>;
        boolean referable = file.whole() && file.subject() != null;
        boolean attachable = attach.report(actor, report.id()) instanceof Outcome.Done<ConductReport>;
        if (!readable && !recordable && !referable && !attachable) {
            return null;
        }
        String address = parts.links().page("referral?id=" + report.id());
        List<ReferralServlet.Version> kept = summarise.kept(actor, report.id()).stream()
                .map(each -> new ReferralServlet.Version(
                        parts.words()
                                .text(
                                        "conduct.referral.kept",
                                        parts.moments().time(each.asOf()),
                                        staff.nameOf(each.madeBy())),
                        address + "&version=" + each.id()))
                .toList();
        return new CasePage.Papers(
                referable ? address : null,
                referable ? kept : List.of(),
                readable ? parts.links().threatReading(report.id()) : null,
                recordable ? parts.links().threatOf(report.id()) : null,
                attachable ? parts.links().page("attach?reportId=" + report.id()) : null);
    }
}
