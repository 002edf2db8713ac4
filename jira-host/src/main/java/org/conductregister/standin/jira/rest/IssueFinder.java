package org.conductregister.standin.jira.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the issue that an address names. */
@Component
final class IssueFinder {

    private final IssueService issues;
    private final Caller caller;

    IssueFinder(IssueService issues, Caller caller) {
        this.issues = issues;
        this.caller = caller;
    }

    /** @throws RestProblem with 404 when the caller may not see it, just as when there is none */
    MutableIssue visible(String keyOrId) {
        ApplicationUser user = caller.licensed();
        IssueService.IssueResult found = keyOrId.matches("\\d{1,18}")
                ? issues.getIssue(user, Long.valueOf(keyOrId))
                : issues.getIssue(user, keyOrId);
        if (!found.isValid()) {
            throw new RestProblem(HttpStatus.NOT_FOUND, found.getErrorCollection());
        }
        return found.getIssue();
    }
}
