package org.conductregister.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import org.conductregister.report.ConductReport;
import org.conductregister.report.Reports;
import org.conductregister.verb.JournalEntry;
import org.conductregister.verb.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Jira index a Conduct report again when the register has changed what its fields show. Jira cannot know: nothing in
 * its own tables was changed.
 */
public final class SearchableReports implements Ledger.AuditTrail {

    private static final Logger log = LoggerFactory.getLogger(SearchableReports.class);

    private final Reports reports;
    private final IssueManager issues;
    private final IssueIndexingService index;

    /** Uses these. */
    public SearchableReports(Reports reports, IssueManager issues, IssueIndexingService index) {
        this.reports = reports;
        this.issues = issues;
        this.index = index;
    }

    /** A step is on record already when this is called, so a failure here is logged and undoes nothing. */
    @Override
    public void committed(JournalEntry step) {
        try {
            if (step.about().startsWith("report/") || step.about().startsWith("restriction/")) {
                reports.find(step.reportId()).ifPresent(this::reindex);
            } else if (step.about().startsWith("subject/")) {
                reports.ofSubject(step.subjectId()).forEach(this::reindex);
            }
        } catch (RuntimeException unreadable) {
            log.error("{} shows old values in searches", step.about(), unreadable);
        }
    }

    private void reindex(ConductReport report) {
        Issue issue = issues.getIssueObject(report.issue().id());
        if (issue == null) {
            return;
        }
        try {
            index.reIndex(issue);
        } catch (IndexException stale) {
            log.error("{} shows old values in searches until it is indexed again", issue.getKey(), stale);
        }
    }
}
