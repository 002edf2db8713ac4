package org.conductregister.jira.field;

import com.atlassian.jira.issue.IssueManager;
import org.conductregister.jira.issue.ReportIssues;
import org.conductregister.jira.text.Wording;

/** Where the fields read and write. */
public record FieldRegister(IssueManager issues, ReportIssues reports, CaseEdits edits, Wording wording) {}
