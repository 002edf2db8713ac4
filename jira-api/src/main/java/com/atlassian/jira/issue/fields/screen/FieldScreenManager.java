package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;
import java.util.List;

/**
 * Screens.
 *
 * <p>Known from: older Jira versions; re-check against 11.3.
 */
public interface FieldScreenManager {
    FieldScreen getFieldScreen(Long id);

    Collection<FieldScreen> getFieldScreens();

    Collection<FieldScreenTab> getFieldScreenTabs(String fieldId);

    List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen);

    void removeFieldScreenItems(String fieldId);
}
