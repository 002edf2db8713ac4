package org.conductregister.appeal;

import java.util.EnumSet;
import java.util.Set;
import org.conductregister.letter.Letter;
import org.conductregister.register.Records;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Restriction;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.verb.Ledger;

/** What falls with a decision that an appeal sets aside. */
final class SettingAside {

    private static final Set<RestrictionState> WAITING =
            EnumSet.of(RestrictionState.PROPOSED, RestrictionState.APPROVED);

    private final Records records;
    private final AppealableDecisions decisions;
    private final Ledger ledger;

    SettingAside(Records records, AppealableDecisions decisions, Ledger ledger) {
        this.records = records;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    void of(Ledger.Page page, Letter decision) {
        for (Restriction restriction : decisions.restingOn(decision)) {
            if (restriction.state() == RestrictionState.ACTIVE || WAITING.contains(restriction.state())) {
                Restriction ended = restriction.ended(RestrictionState.SET_ASIDE, ledger.now());
                records.restrictions().update(ended);
                enter(page, ended, "restriction.set-aside");
            }
        }
        for (Letter letter : decisions.telling(decision)) {
            Letter overturned = letter.afterSuccessfulAppeal();
            records.letters().update(overturned);
            page.enter(
                    "letter.overturned",
                    overturned.subjectId(),
                    overturned.reportId(),
                    overturned.about(),
                    overturned.revision(),
                    overturned.title());
        }
        closeReport(page, decision.reportId());
    }

    /** A report whose restrictions fell before they were in force has nothing left to wait for. */
    private void closeReport(Ledger.Page page, long reportId) {
        ConductReport report = records.reports().find(reportId).orElseThrow();
        boolean waiting = records.restrictions().ofReport(reportId).stream()
                .anyMatch(restriction -> WAITING.contains(restriction.state()));
        if (!waiting && report.state() == ReportState.DECIDED) {
            ConductReport closed = report.closed();
            records.reports().update(closed);
            page.enter("report.closed", closed.subjectId(), closed.id(), closed.about(), closed.revision(), "");
        }
    }

    static void enter(Ledger.Page page, Restriction restriction, String verb) {
        page.enter(
                verb,
                restriction.subjectId(),
                restriction.reportId(),
                restriction.about(),
                restriction.revision(),
                restriction.typeKey());
    }
}
