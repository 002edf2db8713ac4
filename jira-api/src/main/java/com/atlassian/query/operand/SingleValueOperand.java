package com.atlassian.query.operand;

/**
 * One text or number.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class SingleValueOperand implements Operand {
    private final String stringValue;
    private final Long longValue;

    public SingleValueOperand(String stringValue) {
        this.stringValue = stringValue;
        longValue = null;
    }

    public SingleValueOperand(Long longValue) {
        this.longValue = longValue;
        stringValue = null;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    @Override
    public String getName() {
        return "SingleValueOperand";
    }

    @Override
    public String getDisplayString() {
        return longValue == null ? '"' + stringValue + '"' : longValue.toString();
    }
}
