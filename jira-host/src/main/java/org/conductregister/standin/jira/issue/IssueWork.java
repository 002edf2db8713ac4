package org.conductregister.standin.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Issues as users work with them: permissions are checked, input is validated, the workflow runs, events are published. */
@Component
public final class IssueWork implements IssueService {

    private static final String MISSING = "Issue Does Not Exist";

    private final IssueTable table;
    private final Issues issues;
    private final IssueChanges changes;
    private final InputRules rules;
    private final Transitions transitions;
    private final PermissionManager permissions;

    IssueWork(
            IssueTable table,
            Issues issues,
            IssueChanges changes,
            InputRules rules,
            Transitions transitions,
            PermissionManager permissions) {
        this.table = table;
        this.issues = issues;
        this.changes = changes;
        this.rules = rules;
        this.transitions = transitions;
        this.permissions = permissions;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return visible(user, issues.getIssueObject(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return visible(user, issues.getIssueObject(issueKey));
    }

    private IssueResult visible(ApplicationUser user, MutableIssue issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(MISSING);
        }
        return new IssueResult(errors.hasAnyErrors() ? null : issue, errors);
    }

    /** The issue if the user may do that with it; else null, with the reason among the errors. */
    private StoredIssue permitted(
            ApplicationUser user, Long issueId, ProjectPermissionKey permission, ErrorCollection errors) {
        StoredIssue issue = table.byId(issueId);
        if (!permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)) {
            errors.addErrorMessage(MISSING);
        } else if (!permissions.hasPermission(permission, issue, user)) {
            errors.addErrorMessage("You do not have the permission " + permission + " for this issue.");
        }
        return errors.hasAnyErrors() ? null : issue;
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return validateCreate(user, parameters, false);
    }

    /** As above; a portal lets customers create requests in projects they may not browse. */
    public CreateValidationResult validateCreate(
            ApplicationUser user, IssueInputParameters parameters, boolean throughPortal) {
        IssueInput input = (IssueInput) parameters;
        StoredIssue issue = table.blank();
        ErrorCollection errors = new SimpleErrorCollection();
        rules.applyProjectAndType(input, issue, errors);
        if (!errors.hasAnyErrors()
                && !throughPortal
                && !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, issue.getProjectObject(), user)) {
            errors.addErrorMessage("You do not have permission to create issues in this project.");
        }
        rules.applyFields(input, issue, IssueOperations.CREATE_ISSUE_OPERATION, errors);
        if (!errors.hasAnyErrors()) {
            rules.applyDefaults(issue, user);
        }
        return new CreateValidationResult(errors.hasAnyErrors() ? null : issue, errors, Map.of(), input.properties());
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        require(validated);
        return guarded(() -> changes.create(user, (StoredIssue) validated.getIssue(), validated.getProperties()));
    }

    private static void require(IssueValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("The input was refused: " + validated.getErrorCollection());
        }
    }

    private static IssueResult guarded(Supplier<StoredIssue> work) {
        try {
            return new IssueResult(work.get());
        } catch (WorkflowRefusal refusal) {
            return new IssueResult(null, refusal.errors());
        }
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueInput input = (IssueInput) parameters;
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = permitted(user, issueId, ProjectPermissions.EDIT_ISSUES, errors);
        if (issue != null) {
            rules.applyFields(input, issue, IssueOperations.EDIT_ISSUE_OPERATION, errors);
        }
        return new UpdateValidationResult(
                errors.hasAnyErrors() ? null : issue, errors, input.getCommentValue(), input.properties());
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult validated, EventDispatchOption event, boolean sendMail) {
        require(validated);
        StoredIssue issue = (StoredIssue) validated.getIssue();
        return guarded(
                () -> changes.update(user, issue, validated.getComment(), validated.getProperties(), event, sendMail));
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        ErrorCollection errors = new SimpleErrorCollection();
        return new DeleteValidationResult(permitted(user, issueId, ProjectPermissions.DELETE_ISSUES, errors), errors);
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
        require(validated);
        changes.delete(user, validated.getIssue(), EventDispatchOption.ISSUE_DELETED, true);
        return new SimpleErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issues.isEditable(issue, user);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        return validateTransition(user, issueId, actionId, parameters, TransitionOptions.defaults());
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user,
            Long issueId,
            int actionId,
            IssueInputParameters parameters,
            TransitionOptions options) {
        IssueInput input = (IssueInput) parameters;
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = options.skipPermissions()
                ? table.byId(issueId)
                : permitted(user, issueId, ProjectPermissions.TRANSITION_ISSUES, errors);
        if (issue == null && !errors.hasAnyErrors()) {
            errors.addErrorMessage(MISSING);
        }
        Optional<ActionDescriptor> action = issue == null ? Optional.empty() : transitions.action(issue, actionId);
        if (issue != null
                && (action.isEmpty() || !options.skipConditions() && !transitions.passes(action.get(), issue, user))) {
            errors.addErrorMessage("It seems that you have tried to perform a workflow operation (" + actionId
                    + ") that is not valid for the current state of this issue.");
        }
        if (!errors.hasAnyErrors()) {
            rules.applyFields(input, issue, IssueOperations.EDIT_ISSUE_OPERATION, errors);
        }
        if (!errors.hasAnyErrors() && !options.skipValidators()) {
            transitions.validate(action.get(), issue, user, errors);
        }
        return new TransitionValidationResult(
                errors.hasAnyErrors() ? null : issue,
                errors,
                Map.of(),
                input.getCommentValue() == null ? Map.of() : Map.of("comment", input.getCommentValue()),
                actionId);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        require(validated);
        StoredIssue issue = (StoredIssue) validated.getIssue();
        Map<String, Object> inputs = validated.getAdditionInputs();
        return guarded(() -> {
            Transition transition = transitions.prepare(
                    transitions.action(issue, validated.getActionId()).orElseThrow(), issue, user, inputs);
            return changes.transition(user, issue, transition, (String) inputs.get("comment"));
        });
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = permitted(user, issueId, ProjectPermissions.ASSIGN_ISSUES, errors);
        if (issue != null) {
            rules.applyAssignee(assignee, issue, errors);
        }
        return new AssignValidationResult(errors.hasAnyErrors() ? null : issue, errors, assignee);
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult validated) {
        require(validated);
        return guarded(() -> changes.update(
                user, (StoredIssue) validated.getIssue(), null, EventDispatchOption.ISSUE_ASSIGNED, true));
    }
}
