package org.conductregister.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.Office;
import org.conductregister.report.ConductReport;
import org.conductregister.report.IssueRef;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportIssuesTest {

    private final Office office = new Office();
    private final ConductProject project = mock(ConductProject.class);
    private final Project conduct = mock(Project.class);
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final ReportIssues listener = listener(office.registerIssue);

    private ReportIssues listener(RegisterReportIssue register) {
        return new ReportIssues(
                mock(EventPublisher.class), project, links, office.register.reports, register, office.register.tickets);
    }

    @BeforeEach
    void install() {
        when(conduct.getId()).thenReturn(10L);
        when(project.find()).thenReturn(Optional.of(conduct));
        when(links.getOutwardLinks(any())).thenReturn(List.of());
    }

    @Test
    void whoever_makes_a_conduct_report_issue_files_a_report() {
        listener.on(event(issue("Conduct report", 10L, "Submitted"), EventType.ISSUE_CREATED_ID));

        ConductReport report = office.register.reports.ofIssue(7L).orElseThrow();
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.reporterKey()).isEqualTo("ann");
        assertThat(report.incident().topic()).isEqualTo("Shouting at the counter");
    }

    @Test
    void hearing_of_it_twice_changes_nothing() {
        Issue issue = issue("Conduct report", 10L, "Submitted");

        listener.on(event(issue, EventType.ISSUE_CREATED_ID));
        listener.on(event(issue, EventType.ISSUE_CREATED_ID));

        assertThat(office.register.reports.newest(0, 10)).hasSize(1);
    }

    @Test
    void other_types_and_other_projects_are_not_ours() {
        listener.on(event(issue("Task", 10L, "Open"), EventType.ISSUE_CREATED_ID));
        listener.on(event(issue("Conduct report", 11L, "Open"), EventType.ISSUE_CREATED_ID));

        assertThat(office.register.reports.newest(0, 10)).isEmpty();
    }

    @Test
    void a_failure_does_not_keep_jira_from_making_the_issue() {
        RegisterReportIssue broken = mock(RegisterReportIssue.class);
        when(broken.by(any(), any())).thenThrow(new IllegalStateException("no database"));

        listener(broken).on(event(issue("Conduct report", 10L, "Submitted"), EventType.ISSUE_CREATED_ID));

        assertThat(office.register.reports.newest(0, 10)).isEmpty();
    }

    @Test
    void a_status_changed_by_hand_goes_back_to_what_the_register_says() {
        listener.on(event(issue("Conduct report", 10L, "Submitted"), EventType.ISSUE_CREATED_ID));

        listener.on(event(issue("Conduct report", 10L, "Decided"), EventType.ISSUE_GENERICEVENT_ID));

        assertThat(office.register.tickets.statusOf(new IssueRef(7L, "COND-7"))).isEqualTo("Submitted");
    }

    private static IssueEvent event(Issue issue, Long type) {
        return new IssueEvent(issue, Map.of(), mock(ApplicationUser.class), type);
    }

    private static Issue issue(String typeName, long projectId, String statusName) {
        IssueType type = mock(IssueType.class);
        when(type.getName()).thenReturn(typeName);
        Status status = mock(Status.class);
        when(status.getName()).thenReturn(statusName);
        ApplicationUser reporter = mock(ApplicationUser.class);
        when(reporter.getKey()).thenReturn("ann");
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("COND-7");
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueType()).thenReturn(type);
        when(issue.getStatus()).thenReturn(status);
        when(issue.getReporter()).thenReturn(reporter);
        when(issue.getSummary()).thenReturn("Shouting at the counter");
        when(issue.getDescription()).thenReturn("He shouted.");
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-01-05T10:00:00Z")));
        return issue;
    }
}
