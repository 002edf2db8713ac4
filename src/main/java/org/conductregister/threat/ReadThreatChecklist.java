package org.conductregister.threat;

import java.util.List;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Journal;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Reads what was noticed of a threat. For the evidence tier alone, and each reading is entered (R47, R113). */
public final class ReadThreatChecklist {

    private static final String READ = "threat.read";

    private final ThreatChecklists checklists;
    private final Reports reports;
    private final Journal journal;
    private final Ledger ledger;

    /**
     * What one may read.
     *
     * @param report the report
     * @param checklists what was recorded for it, oldest first; never empty
     */
    public record Evidence(ConductReport report, List<ThreatChecklist> checklists) {}

    /** Uses these ports. */
    public ReadThreatChecklist(ThreatChecklists checklists, Reports reports, Journal journal, Ledger ledger) {
        this.checklists = checklists;
        this.reports = reports;
        this.journal = journal;
        this.ledger = ledger;
    }

    /** How many checklists there are to read, which is no reading yet; 0 for everybody who may not read them. */
    public int count(Actor actor, long reportId) {
        return actor.isAny(Role.EVIDENCE_READER) ? checklists.ofReport(reportId).size() : 0;
    }

    /** Everything recorded for this report. */
    public Outcome<Evidence> by(Actor actor, long reportId) {
        if (!actor.isAny(Role.EVIDENCE_READER)) {
            return Outcome.notAllowed("ReadThreatChecklist");
        }
        return ledger.write(actor, page -> {
            ConductReport report = reports.find(reportId).orElse(null);
            List<ThreatChecklist> found = checklists.ofReport(reportId);
            if (report == null || found.isEmpty()) {
                return Outcome.notFound("checklist");
            }
            page.enter(READ, report.subjectId(), reportId, "threat-reading/" + reportId, nextReading(reportId), "");
            return Outcome.done(new Evidence(report, found));
        });
    }

    private int nextReading(long reportId) {
        long before = journal.ofReport(reportId).stream()
                .filter(step -> step.verb().equals(READ))
                .count();
        return Math.toIntExact(before + 1);
    }
}
