package org.conductregister.standin.jira.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Map;

/** One use of a workflow: the issue, who asks, and the steps that can be called with them. */
final class WorkflowCall {

    private final StandardSteps standard;
    private final AppSteps apps;
    private final ApplicationUser user;
    private final int actionId;
    private final Map<String, Object> inputs;
    private final PropertySet properties;

    WorkflowCall(
            StandardSteps standard, AppSteps apps, ApplicationUser user, int actionId, Map<String, Object> inputs) {
        this.standard = standard;
        this.apps = apps;
        this.user = user;
        this.actionId = actionId;
        this.inputs = inputs;
        this.properties = new MemoryPropertySet();
        this.properties.init(new HashMap<>(), new HashMap<>());
    }

    private Map<String, Object> variables(MutableIssue issue) {
        Map<String, Object> variables = new HashMap<>(inputs);
        WorkflowContext context = new WorkflowContext() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getCaller() {
                return user == null ? null : user.getKey();
            }

            @Override
            public void setRollbackOnly() {
                throw new UnsupportedOperationException("Throw an exception to refuse");
            }
        };
        variables.put("issue", issue);
        variables.put("callerUser", user);
        variables.put("context", context);
        variables.put("actionId", actionId);
        return variables;
    }

    boolean passes(ConditionDescriptor condition, MutableIssue issue) {
        Map<?, ?> args = condition.getArgs();
        String className = (String) args.get("class.name");
        try {
            boolean passed = StandardSteps.isStandard(className)
                    ? standard.passes(className, args, issue, user)
                    : apps.make(className, Condition.class).passesCondition(variables(issue), args, properties);
            return passed != condition.isNegate();
        } catch (WorkflowException e) {
            throw new IllegalStateException("The workflow condition " + className + " failed", e);
        }
    }

    void validate(ValidatorDescriptor validator, MutableIssue issue, ErrorCollection errors) {
        Map<?, ?> args = validator.getArgs();
        String className = (String) args.get("class.name");
        try {
            if (!StandardSteps.isStandard(className)) {
                apps.make(className, Validator.class).validate(variables(issue), args, properties);
            } else if (!standard.passes(className, args, issue, user)) {
                errors.addErrorMessage("You do not have permission to make this transition.");
            }
        } catch (InvalidInputException refused) {
            refused.getErrors().forEach((field, message) -> errors.addError((String) field, (String) message));
            refused.getGenericErrors().forEach(message -> errors.addErrorMessage(String.valueOf(message)));
        } catch (WorkflowException e) {
            errors.addErrorMessage(e.getMessage());
        }
    }

    void run(FunctionDescriptor function, MutableIssue issue) {
        Map<?, ?> args = function.getArgs();
        String className = (String) args.get("class.name");
        if (StandardSteps.isStandard(className)) {
            standard.run(className, args, issue, user);
            return;
        }
        try {
            apps.make(className, FunctionProvider.class).execute(variables(issue), args, properties);
        } catch (WorkflowException e) {
            ErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessage(e.getMessage());
            throw new WorkflowRefusal(errors, e);
        }
    }
}
