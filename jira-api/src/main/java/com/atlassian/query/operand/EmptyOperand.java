package com.atlassian.query.operand;

/**
 * Nothing.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class EmptyOperand implements Operand {
    public static final EmptyOperand EMPTY = new EmptyOperand();

    @Override
    public String getName() {
        return "EMPTY";
    }

    @Override
    public String getDisplayString() {
        return "EMPTY";
    }
}
