package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * A value that a function returns; null for empty.
 *
 * <p>Known from: public Jira 11 apps.
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final String stringValue;
    private final Long longValue;

    public QueryLiteral() {
        this(null, null, null);
    }

    public QueryLiteral(Operand sourceOperand) {
        this(sourceOperand, null, null);
    }

    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this(sourceOperand, null, longValue);
    }

    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this(sourceOperand, stringValue, null);
    }

    private QueryLiteral(Operand sourceOperand, String stringValue, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.stringValue = stringValue;
        this.longValue = longValue;
    }

    public Operand getSourceOperand() {
        return sourceOperand;
    }

    public String getStringValue() {
        return stringValue;
    }

    public Long getLongValue() {
        return longValue;
    }

    public String asString() {
        return stringValue != null ? stringValue : longValue == null ? null : longValue.toString();
    }

    public boolean isEmpty() {
        return stringValue == null && longValue == null;
    }
}
