package com.atlassian.query.operand;

/**
 * What a field is compared with.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface Operand {
    String getName();

    String getDisplayString();
}
