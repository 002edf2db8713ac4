package org.conductregister.jira.field;

import org.conductregister.report.CategoriseReport;
import org.conductregister.report.IdentifySubject;
import org.conductregister.report.RecommendRestrictions;

/** The verbs that an edit of a field goes through. */
public record CaseVerbs(CategoriseReport categorise, IdentifySubject identify, RecommendRestrictions recommend) {}
