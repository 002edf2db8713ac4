package org.conductregister.jira.page;

import org.conductregister.letter.DraftLetter;
import org.conductregister.letter.IssueLetter;
import org.conductregister.letter.ReissueLetter;
import org.conductregister.letter.RewriteLetter;
import org.conductregister.report.AssessReport;
import org.conductregister.report.DecideReport;
import org.conductregister.restriction.ActivateRestriction;
import org.conductregister.restriction.ApproveRestriction;
import org.conductregister.restriction.LiftRestriction;
import org.conductregister.restriction.ProposeRestriction;
import org.conductregister.review.DecideReview;
import org.conductregister.review.RecordView;

/** Everything that can be done on a case page. */
public record CaseSteps(
        AssessReport assess,
        DecideReport decide,
        DraftLetter draft,
        RewriteLetter rewrite,
        IssueLetter issue,
        ReissueLetter reissue,
        ProposeRestriction propose,
        ApproveRestriction approve,
        ActivateRestriction activate,
        LiftRestriction lift,
        DecideReview decideReview,
        RecordView recordView,
        HandlingSteps handling,
        AppealSteps appeals) {}
