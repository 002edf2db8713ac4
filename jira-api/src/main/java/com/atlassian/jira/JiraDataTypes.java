package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/**
 * Kinds of JQL values.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Named("issue");
    public static final JiraDataType PROJECT = new Named("project");
    public static final JiraDataType USER = new Named("user");
    public static final JiraDataType TEXT = new Named("text");
    public static final JiraDataType DATE = new Named("date");
    public static final JiraDataType NUMBER = new Named("number");
    public static final JiraDataType ALL = new Named("all");

    private JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return equals(otherType) || ALL.equals(this) || ALL.equals(otherType);
        }
    }
}
