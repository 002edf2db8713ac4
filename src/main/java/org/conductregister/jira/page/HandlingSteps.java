package org.conductregister.jira.page;

import org.conductregister.letter.RecordAnswer;
import org.conductregister.report.CompleteAction;
import org.conductregister.report.DrawInChiefOfficer;
import org.conductregister.report.PlanAction;
import org.conductregister.report.RecordEscalation;
import org.conductregister.report.RecordOversight;

/** What can be done about the handling of a case (R48, R56, R57, R59). */
public record HandlingSteps(
        RecordEscalation escalate,
        PlanAction plan,
        CompleteAction complete,
        RecordAnswer answer,
        DrawInChiefOfficer drawIn,
        RecordOversight oversight) {}
