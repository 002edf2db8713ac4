package org.conductregister.report;

import java.util.Objects;
import org.conductregister.alert.Alert;
import org.conductregister.alert.Alerts;
import org.conductregister.policy.Occasion;
import org.conductregister.verb.Actor;

/**
 * Tells the employee who reported that there is an outcome (R58): when their report is decided, and when what was decided
 * has been carried out. Nobody else is told, and the ticket is left alone: a note there would follow the customer around
 * before every agent, and outlive the reason for it (R89). What staff are to do stands in the banner.
 */
public final class ReportBack {

    private final Alerts alerts;

    /** @param alerts the way to the staff */
    public ReportBack(Alerts alerts) {
        this.alerts = alerts;
    }

    /** After a step that may have closed the report. */
    public void tellIfClosed(Actor by, ReportState before, ConductReport now) {
        if (before != ReportState.CLOSED && now.state() == ReportState.CLOSED) {
            tell(by, now);
        }
    }

    /** After the decision is on record. Whoever took it need not be told. */
    public void tell(Actor by, ConductReport report) {
        if (report.reporterKey() != null && !Objects.equals(report.reporterKey(), by.userKey())) {
            alerts.tellPerson(report.reporterKey(), Alert.of(Occasion.OUTCOME, report.issue()));
        }
    }
}
