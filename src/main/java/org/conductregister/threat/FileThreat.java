package org.conductregister.threat;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.report.ConductReport;
import org.conductregister.report.FileConductReport;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;

/**
 * Files a threat report together with its checklist, from one page, in the time that a call leaves (R24, R41 to R46).
 * Whatever is wrong with either is told at once, before anything is filed.
 */
public final class FileThreat {

    private final FileConductReport file;
    private final RecordThreatChecklist record;

    /** Uses these verbs. */
    public FileThreat(FileConductReport file, RecordThreatChecklist record) {
        this.file = file;
        this.record = record;
    }

    /** The filed report. */
    public Outcome<ConductReport> by(Actor actor, FileConductReport.Command report, ThreatChecklist checklist) {
        List<Reason> wrong = record.wrong(checklist);
        if (!wrong.isEmpty() && file.mayFile(actor)) {
            List<Reason> all = new ArrayList<>(wrong);
            all.addAll(file.wrong(actor, report));
            return Outcome.refused(all);
        }
        return file.by(actor, report, filed -> record.isOnRecord(actor, filed.id(), checklist))
                .then(filed -> record.by(actor, filed.id(), checklist));
    }
}
