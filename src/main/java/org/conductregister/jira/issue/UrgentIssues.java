package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.conductregister.report.IssueRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Raises the priority of issues (R103). A step on the register never fails for want of a priority. */
final class UrgentIssues {

    private static final Logger log = LoggerFactory.getLogger(UrgentIssues.class);

    private final IssueManager issues;
    private final IssueService service;
    private final PriorityManager priorities;

    UrgentIssues(IssueManager issues, IssueService service, PriorityManager priorities) {
        this.issues = issues;
        this.service = service;
        this.priorities = priorities;
    }

    void raise(ApplicationUser lead, IssueRef ref) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        if (issue == null) {
            log.warn("{} is gone and cannot be made more urgent", ref.key());
            return;
        }
        higher(issue).ifPresent(priority -> raise(lead, ref, priority));
    }

    private void raise(ApplicationUser lead, IssueRef ref, String priority) {
        IssueInputParameters input =
                service.newIssueInputParameters().setSkipScreenCheck(true).setPriorityId(priority);
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        UpdateValidationResult valid = service.validateUpdate(lead, ref.id(), input);
        if (!valid.isValid() || !service.update(lead, valid).isValid()) {
            log.warn("{} keeps its priority: {}", ref.key(), valid.getErrorCollection());
        }
    }

    /** The priority above this issue's; empty at the top, and where the issue has none. */
    private Optional<String> higher(MutableIssue issue) {
        List<String> ids =
                priorities.getPriorities().stream().map(Priority::getId).toList();
        int now = issue.getPriority() == null
                ? -1
                : ids.indexOf(issue.getPriority().getId());
        return now > 0 ? Optional.of(ids.get(now - 1)) : Optional.empty();
    }
}
