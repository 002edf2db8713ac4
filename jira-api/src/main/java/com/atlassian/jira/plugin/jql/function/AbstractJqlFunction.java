package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * What JQL functions share.
 *
 * <p>Known from: public Jira 11 apps.
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor moduleDescriptor;

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        moduleDescriptor = descriptor;
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expectedArguments) {
        MessageSet messages = new MessageSetImpl();
        int actual = operand.getArgs().size();
        if (actual != expectedArguments) {
            messages.addErrorMessage("Function '" + getFunctionName() + "' expected '" + expectedArguments
                    + "' arguments but received '" + actual + "'.");
        }
        return messages;
    }
}
