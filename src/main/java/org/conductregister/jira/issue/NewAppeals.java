package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Map;
import org.conductregister.report.IssueRef;
import org.conductregister.report.Tickets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes appeal issues, each carrying its appeal's id as a property from the very call that creates it. */
final class NewAppeals {

    private static final Logger log = LoggerFactory.getLogger(NewAppeals.class);

    private final NewIssues issues;
    private final UserManager users;
    private final JiraDates dates;

    NewAppeals(NewIssues issues, UserManager users, ApplicationProperties settings) {
        this.issues = issues;
        this.users = users;
        this.dates = new JiraDates(settings);
    }

    /** The name of the property by which the issue of an appeal is found. */
    static String property(long appealId) {
        return "conductregister.appeal." + appealId;
    }

    /** An appeal is never lost for want of an assignee: if Jira does not take this one, the issue has none. */
    IssueRef open(ApplicationUser user, Tickets.AppealTicket ticket) {
        try {
            ApplicationUser assignee = ticket.assigneeKey() == null ? null : users.getUserByKey(ticket.assigneeKey());
            IssueService.CreateValidationResult valid = issues.validate(user, input(user, ticket, assignee));
            if (assignee != null && valid.getErrorCollection().getErrors().containsKey("assignee")) {
                log.warn("appeal {} cannot be assigned to {}", ticket.appealId(), assignee.getUsername());
                valid = issues.validate(user, input(user, ticket, null));
            }
            return issues.make(user, valid);
        } catch (RuntimeException refused) {
            log.error(
                    "Appeal {} is on record without an issue; the next run of the daily job tries again",
                    ticket.appealId(),
                    refused);
            throw refused;
        }
    }

    private IssueInputParameters input(ApplicationUser user, Tickets.AppealTicket ticket, ApplicationUser assignee) {
        IssueInputParameters input = issues.begin(ConductProject.APPEAL_TYPE, ticket.summary(), ticket.description())
                .setReporterId(user.getUsername())
                .addProperty(property(ticket.appealId()), new JSONObject(Map.of("appeal", ticket.appealId())));
        if (ticket.due() != null) {
            input = input.setDueDate(dates.day(ticket.due()));
        }
        return assignee == null ? input : input.setAssigneeId(assignee.getUsername());
    }
}
