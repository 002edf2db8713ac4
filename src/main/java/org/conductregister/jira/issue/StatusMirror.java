package org.conductregister.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.conductregister.report.IssueRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an issue's status to what the register says, through the workflow's own transitions, so that history, events
 * and the search index follow. The register has decided already: conditions and permissions are for people.
 */
final class StatusMirror {

    private static final Logger log = LoggerFactory.getLogger(StatusMirror.class);

    private final ThreadLocal<Set<Long>> moving = ThreadLocal.withInitial(HashSet::new);
    private final IssueManager issues;
    private final IssueService service;
    private final WorkflowManager workflows;
    private final IssueIndexingService index;

    StatusMirror(IssueManager issues, IssueService service, WorkflowManager workflows, IssueIndexingService index) {
        this.issues = issues;
        this.service = service;
        this.workflows = workflows;
        this.index = index;
    }

    /**
     * Nothing happens to an issue that is gone, or whose workflow has no way to that status. The events of each step may
     * lead back here: what is on its way is left alone.
     */
    void bring(ApplicationUser user, IssueRef ref, String status) {
        if (!moving.get().contains(ref.id())) {
            holding(ref.id(), () -> {
                move(user, ref, status);
                return status;
            });
        }
    }

    /** Leaves the issue's status alone while {@code work} runs. */
    <T> T holding(long issueId, Supplier<T> work) {
        boolean outermost = moving.get().add(issueId);
        try {
            return work.get();
        } finally {
            if (outermost) {
                moving.get().remove(issueId);
            }
        }
    }

    private void move(ApplicationUser user, IssueRef ref, String status) {
        MutableIssue issue = issues.getIssueObject(ref.id());
        if (issue == null) {
            log.warn("{} is gone; its status cannot become {}", ref.key(), status);
            return;
        }
        List<Integer> way = new WorkflowPath(workflows.getWorkflow(issue)).between(issue.getStatusId(), status);
        if (way.isEmpty() && !issue.getStatus().getName().equals(status)) {
            log.warn(
                    "the workflow of {} has no way from {} to {}",
                    ref.key(),
                    issue.getStatus().getName(),
                    status);
        }
        for (int action : way) {
            transition(user, ref, action);
        }
        reindex(issues.getIssueObject(ref.id()));
    }

    private void transition(ApplicationUser user, IssueRef ref, int action) {
        IssueService.TransitionValidationResult valid = service.validateTransition(
                user,
                ref.id(),
                action,
                service.newIssueInputParameters(),
                new TransitionOptions.Builder()
                        .skipConditions()
                        .skipPermissions()
                        .skipValidators()
                        .build());
        if (!valid.isValid()) {
            throw new JiraRefusal(ref.key() + " cannot be moved on", valid.getErrorCollection());
        }
        IssueService.IssueResult moved = service.transition(user, valid);
        if (!moved.isValid()) {
            throw new JiraRefusal(ref.key() + " was not moved on", moved.getErrorCollection());
        }
    }

    private void reindex(MutableIssue issue) {
        try {
            index.reIndex(issue);
        } catch (IndexException stale) {
            log.error("{} shows old values in searches until it is indexed again", issue.getKey(), stale);
        }
    }
}
