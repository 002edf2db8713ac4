package org.conductregister.threat;

import java.util.List;
import java.util.Objects;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Records what was noticed of a threat (R41 to R46). Done by the employee who reported it, until it is weighed, and by
 * those who may read evidence at any time. What is on record already is neither shown nor changed by this.
 */
public final class RecordThreatChecklist {

    private final ThreatChecklists checklists;
    private final Reports reports;
    private final Ledger ledger;

    /** Uses these ports. */
    public RecordThreatChecklist(ThreatChecklists checklists, Reports reports, Ledger ledger) {
        this.checklists = checklists;
        this.reports = reports;
        this.ledger = ledger;
    }

    /** Everything that would be refused in this checklist; empty if nothing would. */
    public List<Reason> wrong(ThreatChecklist checklist) {
        return checklist.wrong(ledger.now());
    }

    /** The report, for somebody who may record more about it. */
    public Outcome<ConductReport> report(Actor actor, long reportId) {
        if (!actor.isStaff()) {
            return Outcome.notAllowed("RecordThreatChecklist");
        }
        ConductReport report = reports.find(reportId).orElse(null);
        boolean own = report != null && Objects.equals(report.reporterKey(), actor.userKey());
        boolean reader = actor.isAny(Role.EVIDENCE_READER);
        if (report == null || (!own && !reader)) {
            return Outcome.notFound("report");
        }
        return reader || report.state() == ReportState.SUBMITTED
                ? Outcome.done(report)
                : Outcome.refused(Reason.of("threat.already-weighed"));
    }

    /** Whether this actor recorded the same for this report before. */
    boolean isOnRecord(Actor actor, long reportId, ThreatChecklist checklist) {
        ThreatChecklist said = checklist.recorded(reportId, actor.userKey(), ledger.now());
        return checklists.ofReport(reportId).stream().anyMatch(said::saysTheSameAs);
    }

    /** The report that it was recorded for. The same checklist sent twice by the same person is recorded once. */
    public Outcome<ConductReport> by(Actor actor, long reportId, ThreatChecklist checklist) {
        Outcome<ConductReport> asked = report(actor, reportId);
        if (!(asked instanceof Outcome.Done<ConductReport>)) {
            return asked;
        }
        List<Reason> wrong = wrong(checklist);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return ledger.write(actor, page -> {
            Outcome<ConductReport> still = report(actor, reportId);
            if (!(still instanceof Outcome.Done<ConductReport> report)) {
                return still;
            }
            ConductReport now = report.value();
            ThreatChecklist said = checklist.recorded(reportId, actor.userKey(), ledger.now());
            if (isOnRecord(actor, reportId, checklist)) {
                return Outcome.done(now);
            }
            ThreatChecklist kept = checklists.add(said);
            page.enter("threat.recorded", now.subjectId(), reportId, "threat/" + kept.id(), 1, "");
            return Outcome.done(now);
        });
    }
}
