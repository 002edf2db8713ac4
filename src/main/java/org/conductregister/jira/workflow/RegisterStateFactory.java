package org.conductregister.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/**
 * Shows the condition and the validator in Jira's workflow editor. What they allow is part of the app's own workflows and
 * is not edited there: a form hands back what it was shown.
 */
public final class RegisterStateFactory extends AbstractWorkflowPluginFactory
        implements WorkflowPluginConditionFactory, WorkflowPluginValidatorFactory {

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        Object typed = form.get(RegisterRule.STATES);
        String states = typed instanceof String[] values && values.length > 0 ? values[0] : String.valueOf(typed);
        return Map.of(RegisterRule.STATES, typed == null ? "" : states);
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> page) {
        page.put("states", "");
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> page, AbstractDescriptor descriptor) {
        getVelocityParamsForView(page, descriptor);
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> page, AbstractDescriptor descriptor) {
        Map<?, ?> arguments = descriptor instanceof ConditionDescriptor condition
                ? condition.getArgs()
                : descriptor instanceof ValidatorDescriptor validator ? validator.getArgs() : Map.of();
        Object states = arguments.get(RegisterRule.STATES);
        page.put("states", states == null ? "" : states);
    }
}
