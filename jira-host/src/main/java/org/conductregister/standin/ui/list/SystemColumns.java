package org.conductregister.standin.ui.list;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.conductregister.standin.ui.page.Addresses;

/** The columns that every issue has. */
final class SystemColumns {

    static final List<Column> ALL = List.of(
            new Column("issuekey", "Key", issue -> Cell.link("issuekey", issue.getKey(), Addresses.issue(issue))),
            new Column("summary", "Summary", issue -> Cell.link("summary", issue.getSummary(), Addresses.issue(issue))),
            new Column(
                    "issuetype", "Type", issue -> Cell.type(issue.getIssueType().getName())),
            new Column("status", "Status", issue -> Cell.status(issue.getStatus())),
            person("reporter", "Reporter", Issue::getReporter),
            person("assignee", "Assignee", Issue::getAssignee),
            text(
                    "priority",
                    "Priority",
                    issue -> issue.getPriority() == null
                            ? ""
                            : issue.getPriority().getName()),
            text(
                    "resolution",
                    "Resolution",
                    issue -> issue.getResolution() == null
                            ? "Unresolved"
                            : issue.getResolution().getName()),
            date("created", "Created", Issue::getCreated),
            date("updated", "Updated", Issue::getUpdated),
            new Column("duedate", "Due", issue -> Cell.day("duedate", issue.getDueDate())),
            text("project", "Project", issue -> issue.getProjectObject().getName()));

    private SystemColumns() {}

    private static Column text(String id, String label, Function<Issue, String> value) {
        return new Column(id, label, issue -> Cell.text(id, value.apply(issue)));
    }

    private static Column date(String id, String label, Function<Issue, Date> value) {
        return new Column(id, label, issue -> Cell.date(id, value.apply(issue)));
    }

    private static Column person(String id, String label, Function<Issue, ApplicationUser> value) {
        return text(id, label, issue -> {
            ApplicationUser user = value.apply(issue);
            return user == null ? "" : user.getDisplayName();
        });
    }
}
