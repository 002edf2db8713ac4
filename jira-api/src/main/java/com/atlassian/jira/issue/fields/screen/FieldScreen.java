package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A screen: tabs of fields.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldScreen {
    Long getId();

    String getName();

    String getDescription();

    List<FieldScreenTab> getTabs();

    FieldScreenTab getTab(int tabPosition);

    boolean containsField(String fieldId);
}
