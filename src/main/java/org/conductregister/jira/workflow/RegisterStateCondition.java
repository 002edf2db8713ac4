package org.conductregister.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Shows a transition only to those to whom {@link RegisterStateValidator} may say why it refuses, and to everybody once
 * the register is there already, so that a status that was left behind can be brought along by hand.
 */
public final class RegisterStateCondition implements Condition {

    private final RegisterRule rule;

    /** Made by Jira, from the app's beans. */
    @Inject
    public RegisterStateCondition(RegisterRule rule) {
        this.rule = rule;
    }

    @Override
    @SuppressWarnings("rawtypes") // OSWorkflow is older than generics
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return rule.isOpenToCaller(variables) || rule.isThere(variables, arguments);
    }
}
