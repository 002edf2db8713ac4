package org.conductregister.jira.issue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.Optional;
import org.conductregister.report.ConductReport;
import org.conductregister.report.IssueRef;
import org.conductregister.report.RegisterReportIssue;
import org.conductregister.report.ReportState;
import org.conductregister.report.Reports;
import org.conductregister.report.Tickets;
import org.conductregister.verb.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever makes an issue of type "Conduct report" in the conduct project files a report: this listener enters it into the
 * register. A status that somebody changed by hand goes back to what the register says.
 */
public final class ReportIssues {

    private static final Logger log = LoggerFactory.getLogger(ReportIssues.class);

    private final EventPublisher events;
    private final ConductProject project;
    private final IssueLinkManager links;
    private final Reports reports;
    private final RegisterReportIssue register;
    private final Tickets tickets;

    /** Uses these; listens from construction to destruction. */
    public ReportIssues(
            EventPublisher events,
            ConductProject project,
            IssueLinkManager links,
            Reports reports,
            RegisterReportIssue register,
            Tickets tickets) {
        this.events = events;
        this.project = project;
        this.links = links;
        this.reports = reports;
        this.register = register;
        this.tickets = tickets;
    }

    /** Begins to listen. */
    @PostConstruct
    public void listen() {
        events.register(this);
    }

    /** Stops listening. */
    @PreDestroy
    public void stop() {
        events.unregister(this);
    }

    /** An event of any issue; most are not ours. A failure is logged and made good by the next sweep. */
    @EventListener
    public void on(IssueEvent event) {
        Issue issue = event.getIssue();
        if (!isReport(issue)) {
            return;
        }
        try {
            ConductReport report = enter(issue);
            if (!Objects.equals(event.getEventTypeId(), EventType.ISSUE_CREATED_ID)) {
                correctStatus(issue, report);
            }
        } catch (RuntimeException failure) {
            log.error(
                    "{} is not on the register yet; the next run of the daily job tries again",
                    issue.getKey(),
                    failure);
        }
    }

    /** Enters the issue into the register; the second time changes nothing. */
    public ConductReport enter(Issue issue) {
        Optional<ConductReport> known = reports.ofIssue(issue.getId());
        return known.orElseGet(() -> register.by(
                        Actor.SYSTEM,
                        new RegisterReportIssue.Command(
                                new IssueRef(issue.getId(), issue.getKey()),
                                ticketOf(issue),
                                Optional.ofNullable(issue.getReporter())
                                        .map(ApplicationUser::getKey)
                                        .orElse(null),
                                issue.getSummary(),
                                issue.getDescription(),
                                issue.getCreated().toInstant()))
                .orElseThrow());
    }

    /** Whether the issue is, or ought to be, a report on the register. */
    public boolean isReport(Issue issue) {
        return issue.getIssueType() != null
                && ConductProject.REPORT_TYPE.equals(issue.getIssueType().getName())
                && project.find()
                        .filter(conduct -> conduct.getId().equals(issue.getProjectId()))
                        .isPresent();
    }

    private void correctStatus(Issue issue, ConductReport report) {
        String status = status(report.state());
        if (status != null && !status.equals(issue.getStatus().getName())) {
            tickets.mirror(new IssueRef(issue.getId(), issue.getKey()), status);
        }
    }

    private static String status(ReportState state) {
        return switch (state) {
            case SUBMITTED -> "Submitted";
            case UNDER_ASSESSMENT -> "Under assessment";
            case DECIDED -> "Decided";
            case CLOSED, ENTERED_IN_ERROR -> "Closed";
        };
    }

    private IssueRef ticketOf(Issue issue) {
        return links.getOutwardLinks(issue.getId()).stream()
                .filter(link ->
                        ConductProject.LINK_TYPE.equals(link.getIssueLinkType().getName()))
                .map(IssueLink::getDestinationObject)
                .filter(other -> other != null && !issue.getProjectId().equals(other.getProjectId()))
                .map(other -> new IssueRef(other.getId(), other.getKey()))
                .findFirst()
                .orElse(null);
    }
}
