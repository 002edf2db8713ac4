package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/**
 * A tab of a screen.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldScreenTab {
    Long getId();

    String getName();

    int getPosition();

    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();

    FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId);

    boolean isContainsField(String fieldId);

    void addFieldScreenLayoutItem(String fieldId);

    FieldScreen getFieldScreen();
}
