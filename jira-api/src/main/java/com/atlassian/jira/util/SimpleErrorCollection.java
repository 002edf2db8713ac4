package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error collection in memory.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    @Override
    public void addError(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        other.getErrors().forEach(this::addError);
        messages.addAll(other.getErrorMessages());
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public String toString() {
        return "errors " + errors + ", messages " + messages;
    }
}
