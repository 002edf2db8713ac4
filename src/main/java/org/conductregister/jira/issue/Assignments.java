package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.conductregister.report.IssueRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives issues to people. A step on the register never fails for want of an assignee. */
final class Assignments {

    private static final Logger log = LoggerFactory.getLogger(Assignments.class);

    private final IssueService service;
    private final UserManager users;

    Assignments(IssueService service, UserManager users) {
        this.service = service;
        this.users = users;
    }

    void assign(ApplicationUser actor, IssueRef issue, String userKey) {
        ApplicationUser assignee = users.getUserByKey(userKey);
        if (assignee == null) {
            log.warn("{} cannot be assigned: nobody has the key {}", issue.key(), userKey);
            return;
        }
        IssueService.AssignValidationResult valid = service.validateAssign(actor, issue.id(), assignee.getUsername());
        if (!valid.isValid() || !service.assign(actor, valid).isValid()) {
            log.warn(
                    "{} cannot be assigned to {}: {}", issue.key(), assignee.getUsername(), valid.getErrorCollection());
        }
    }
}
