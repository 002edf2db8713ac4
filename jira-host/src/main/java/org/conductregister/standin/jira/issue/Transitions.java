package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the workflow of an issue lets a user do. */
@Component
public final class Transitions {

    private final WorkflowManager workflows;
    private final StandardSteps standard;
    private final AppSteps apps;

    Transitions(WorkflowManager workflows, StandardSteps standard, AppSteps apps) {
        this.workflows = workflows;
        this.standard = standard;
        this.apps = apps;
    }

    /** The transitions whose conditions let the user through, in the workflow's order. */
    public List<ActionDescriptor> available(Issue issue, ApplicationUser user) {
        return actions(issue).filter(action -> passes(action, issue, user)).toList();
    }

    /** Id of the status that the transition leads to. */
    public String target(Issue issue, ActionDescriptor action) {
        return status(descriptor(issue), action.getUnconditionalResult(), issue.getStatusId());
    }

    private WorkflowDescriptor descriptor(Issue issue) {
        return workflows
                .getWorkflow(issue.getProjectId(), issue.getIssueTypeId())
                .getDescriptor();
    }

    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    private Stream<ActionDescriptor> actions(Issue issue) {
        WorkflowDescriptor workflow = descriptor(issue);
        Stream<ActionDescriptor> ofStep = ((List<StepDescriptor>) workflow.getSteps())
                .stream()
                        .filter(step -> issue.getStatusId().equals(statusOf(step)))
                        .flatMap(step -> ((List<ActionDescriptor>) step.getActions()).stream());
        return Stream.concat(ofStep, ((List<ActionDescriptor>) workflow.getGlobalActions()).stream());
    }

    private static Object statusOf(StepDescriptor step) {
        return step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY);
    }

    Optional<ActionDescriptor> action(Issue issue, int id) {
        return actions(issue).filter(action -> action.getId() == id).findFirst();
    }

    boolean passes(ActionDescriptor action, Issue issue, ApplicationUser user) {
        RestrictionDescriptor restriction = action.getRestriction();
        return restriction == null || all(restriction.getConditions(), call(user, action, Map.of()), issue, "AND");
    }

    private boolean all(List<?> conditions, WorkflowCall call, Issue issue, String operator) {
        Predicate<Object> passes = each -> each instanceof ConditionsDescriptor nested
                ? all(nested.getConditions(), call, issue, nested.getType())
                : call.passes((ConditionDescriptor) each, (MutableIssue) issue);
        return "OR".equalsIgnoreCase(operator)
                ? conditions.stream().anyMatch(passes)
                : conditions.stream().allMatch(passes);
    }

    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    void validate(ActionDescriptor action, StoredIssue issue, ApplicationUser user, ErrorCollection errors) {
        WorkflowCall call = call(user, action, Map.of());
        ((List<ValidatorDescriptor>) action.getValidators())
                .forEach(validator -> call.validate(validator, issue, errors));
    }

    /** The transition, with the first conditional result that fits, else the unconditional one. */
    @SuppressWarnings("unchecked") // OSWorkflow knows no type parameters
    Transition prepare(ActionDescriptor action, StoredIssue issue, ApplicationUser user, Map<String, Object> inputs) {
        WorkflowCall call = call(user, action, inputs);
        ResultDescriptor result = ((List<ConditionalResultDescriptor>) action.getConditionalResults())
                .stream()
                        .filter(each -> all(each.getConditions(), call, issue, "AND"))
                        .map(ResultDescriptor.class::cast)
                        .findFirst()
                        .orElse(action.getUnconditionalResult());
        return new Transition(call, action, result, status(descriptor(issue), result, issue.getStatusId()));
    }

    /** The creation of an issue. @throws WorkflowRefusal when a validator refuses */
    Transition creation(StoredIssue issue, ApplicationUser user) {
        ActionDescriptor action =
                (ActionDescriptor) descriptor(issue).getInitialActions().get(0);
        ErrorCollection errors = new SimpleErrorCollection();
        validate(action, issue, user, errors);
        if (errors.hasAnyErrors()) {
            throw new WorkflowRefusal(errors, null);
        }
        return prepare(action, issue, user, Map.of());
    }

    private WorkflowCall call(ApplicationUser user, ActionDescriptor action, Map<String, Object> inputs) {
        return new WorkflowCall(standard, apps, user, action.getId(), inputs);
    }

    /** A step of -1 means that the issue stays where it is. */
    private static String status(WorkflowDescriptor workflow, ResultDescriptor result, String current) {
        return result.getStep() == JiraWorkflow.ACTION_ORIGIN_STEP_ID
                ? current
                : (String) statusOf(workflow.getStep(result.getStep()));
    }
}
