package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Locale;
import java.util.Map;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the issues of reviews and of the calendar. The id becomes a property of the issue in the very call that creates it, so that a run cut
 * off at any point can tell whether the issue exists.
 */
final class NewReviews {

    private static final Logger log = LoggerFactory.getLogger(NewReviews.class);

    private final NewIssues issues;
    private final UserManager users;
    private final JiraDates dates;

    NewReviews(NewIssues issues, UserManager users, ApplicationProperties settings) {
        this.issues = issues;
        this.users = users;
        this.dates = new JiraDates(settings);
    }

    /** What an issue is made for; each kind is found by a property of its own. */
    enum Purpose {
        REVIEW,
        CALENDAR;

        /** The name of the property by which the issue is found. */
        String property(long id) {
            return "conductregister." + word() + "." + id;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A review is never lost for want of an assignee: if Jira does not take this one, the issue has none. */
    IssueRef open(ApplicationUser user, Purpose purpose, Tickets.DatedTicket ticket) {
        ApplicationUser assignee = ticket.assigneeKey() == null ? null : users.getUserByKey(ticket.assigneeKey());
        IssueService.CreateValidationResult valid = issues.validate(user, input(user, purpose, ticket, assignee));
        if (assignee != null && valid.getErrorCollection().getErrors().containsKey("assignee")) {
            log.warn("{} {} cannot be assigned to {}", purpose, ticket.id(), assignee.getUsername());
            valid = issues.validate(user, input(user, purpose, ticket, null));
        }
        return issues.make(user, valid);
    }

    private IssueInputParameters input(
            ApplicationUser user, Purpose purpose, Tickets.DatedTicket ticket, ApplicationUser assignee) {
        IssueInputParameters input = issues.begin(ConductProject.REVIEW_TYPE, ticket.summary(), ticket.description())
                .setReporterId(user.getUsername())
                .setDueDate(dates.day(ticket.due()))
                .addProperty(purpose.property(ticket.id()), json(purpose, ticket.id()));
        return assignee == null ? input : input.setAssigneeId(assignee.getUsername());
    }

    private static JSONObject json(Purpose purpose, long id) {
        return new JSONObject(Map.of(purpose.word(), id));
    }
}
