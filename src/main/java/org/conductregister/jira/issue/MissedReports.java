package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.query.Query;
import com.atlassian.query.operator.Operator;
import com.atlassian.query.order.SortOrder;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.conductregister.report.Reports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enters Conduct report issues that the register missed when they were made. Looks back to its own last complete run, with
 * a day to spare, so that its cost follows what is new.
 */
public final class MissedReports {

    private static final Logger log = LoggerFactory.getLogger(MissedReports.class);
    private static final String SETTING = "org.conductregister.reports.swept";
    private static final Duration TO_SPARE = Duration.ofDays(1);

    private final ConductProject project;
    private final ServiceAccount account;
    private final AllPages pages;
    private final Reports reports;
    private final ReportIssues issues;
    private final PluginSettingsFactory settings;
    private final Clock clock;

    /** Uses these. */
    public MissedReports(
            ConductProject project,
            ServiceAccount account,
            SearchService search,
            Reports reports,
            ReportIssues issues,
            PluginSettingsFactory settings,
            Clock clock) {
        this.project = project;
        this.account = account;
        this.pages = new AllPages(search);
        this.reports = reports;
        this.issues = issues;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many were entered. One that fails again is logged with its key and looked at again next time. */
    public int enter() {
        return project.find().map(this::sweep).orElse(0);
    }

    private int sweep(Project conduct) {
        Instant began = clock.instant();
        List<Issue> missed = account.act(lead -> pages.list(lead, since(conduct, lastSweep()))).stream()
                .filter(issue -> reports.ofIssue(issue.getId()).isEmpty())
                .toList();
        long entered = missed.stream().filter(this::entered).count();
        if (entered == missed.size()) {
            settings.createGlobalSettings().put(SETTING, began.toString());
        }
        return (int) entered;
    }

    private boolean entered(Issue issue) {
        try {
            issues.enter(issue);
            log.info("{} had been missed and is on the register now", issue.getKey());
            return true;
        } catch (RuntimeException failure) {
            log.error("{} is still not on the register", issue.getKey(), failure);
            return false;
        }
    }

    private Instant lastSweep() {
        String last = (String) settings.createGlobalSettings().get(SETTING);
        return last == null ? Instant.EPOCH : Instant.parse(last).minus(TO_SPARE);
    }

    private static Query since(Project conduct, Instant from) {
        return JqlQueryBuilder.newBuilder()
                .where()
                .project(conduct.getId())
                .and()
                .issueType(ConductProject.REPORT_TYPE)
                .and()
                .addNumberCondition("created", Operator.GREATER_THAN_EQUALS, from.toEpochMilli())
                .endWhere()
                .orderBy()
                .createdDate(SortOrder.ASC)
                .buildQuery();
    }
}
