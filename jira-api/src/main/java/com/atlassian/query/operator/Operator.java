package com.atlassian.query.operator;

/**
 * How a field is compared.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public enum Operator {
    LIKE("~"),
    NOT_LIKE("!~"),
    EQUALS("="),
    NOT_EQUALS("!="),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not"),
    LESS_THAN("<"),
    LESS_THAN_EQUALS("<="),
    GREATER_THAN(">"),
    GREATER_THAN_EQUALS(">=");
    private final String displayName;

    Operator(String displayName) {
        this.displayName = displayName;
    }

    public String getDisplayString() {
        return displayName;
    }
}
