package com.atlassian.jira.issue;

/**
 * A value before and after.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class ModifiedValue<T> {
    private final T oldValue;
    private final T newValue;

    public ModifiedValue(T oldValue, T newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    public T getOldValue() {
        return oldValue;
    }

    public T getNewValue() {
        return newValue;
    }
}
