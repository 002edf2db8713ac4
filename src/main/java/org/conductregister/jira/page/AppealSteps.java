package org.conductregister.jira.page;

import org.conductregister.appeal.AddToAppeal;
import org.conductregister.appeal.DecideAppeal;
import org.conductregister.appeal.LodgeAppeal;
import org.conductregister.appeal.LodgeComplaint;
import org.conductregister.appeal.TakeUpAppeal;
import org.conductregister.appeal.ViewAppeals;
import org.conductregister.register.Records;

/**
 * Everything that can be done about appeals and complaints on a page.
 *
 * @param records tells a case's forms what rests on a decision
 */
public record AppealSteps(
        LodgeAppeal lodge,
        AddToAppeal add,
        LodgeComplaint complain,
        TakeUpAppeal takeUp,
        DecideAppeal decide,
        ViewAppeals view,
        Records records) {}
