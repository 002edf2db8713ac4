package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads and writes issues as a user: permissions are checked, workflow runs, events are published.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    boolean isEditable(Issue issue, ApplicationUser user);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters issueInputParameters,
            TransitionOptions transitionOptions);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

    IssueResult assign(ApplicationUser user, AssignValidationResult assignResult);
    /** A result that holds an issue, null when the call was not valid. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        protected IssueValidationResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(errorCollection);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }
    /** The issue read or written. */
    class IssueResult extends IssueValidationResult {
        public IssueResult(MutableIssue issue) {
            super(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }
    /** An issue that may be made. */
    class CreateValidationResult extends IssueValidationResult {
        private final Map<String, JSONObject> properties;

        public CreateValidationResult(
                MutableIssue issue,
                ErrorCollection errorCollection,
                Map<String, Object> fieldValuesHolder,
                Map<String, JSONObject> properties) {
            super(issue, errorCollection);
            this.properties = Map.copyOf(properties);
        }

        public Map<String, JSONObject> getProperties() {
            return properties;
        }
    }
    /** A change that may be made. */
    class UpdateValidationResult extends IssueValidationResult {
        private final String comment;
        private final Map<String, JSONObject> properties;

        public UpdateValidationResult(
                MutableIssue issue,
                ErrorCollection errorCollection,
                String comment,
                Map<String, JSONObject> properties) {
            super(issue, errorCollection);
            this.comment = comment;
            this.properties = Map.copyOf(properties);
        }

        public String getComment() {
            return comment;
        }

        public Map<String, JSONObject> getProperties() {
            return properties;
        }
    }
    /** An issue that may be deleted. */
    class DeleteValidationResult extends IssueValidationResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errorCollection) {
            super(issue, errorCollection);
        }
    }
    /** An assignment that may be made. */
    class AssignValidationResult extends IssueValidationResult {
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errorCollection, String assigneeId) {
            super(issue, errorCollection);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }
    /** A transition that may be made. */
    class TransitionValidationResult extends IssueValidationResult {
        private final int actionId;
        private final Map<String, Object> additionInputs;

        public TransitionValidationResult(
                MutableIssue issue,
                ErrorCollection errorCollection,
                Map<String, Object> fieldValuesHolder,
                Map<String, Object> additionInputs,
                int actionId) {
            super(issue, errorCollection);
            this.actionId = actionId;
            this.additionInputs = new HashMap<>(additionInputs);
        }

        public int getActionId() {
            return actionId;
        }

        public Map<String, Object> getAdditionInputs() {
            return additionInputs;
        }
    }
}
