package org.conductregister.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;

/** Refuses a transition to where the register is not, whoever asks and by whichever way. */
public final class RegisterStateValidator implements Validator {

    private final RegisterRule rule;

    /** Made by Jira, from the app's beans. */
    @Inject
    public RegisterStateValidator(RegisterRule rule) {
        this.rule = rule;
    }

    @Override
    @SuppressWarnings("rawtypes") // OSWorkflow is older than generics
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        if (!rule.isThere(variables, arguments)) {
            throw new InvalidInputException(rule.refusal(variables));
        }
    }
}
