package org.conductregister.standin.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;

/** A tab of a screen; fields are appended at its end. */
record StoredTab(Long getId, String getName, int getPosition, FieldScreen getFieldScreen, Screens screens)
        implements FieldScreenTab {

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        return List.copyOf(screens.itemsOf(getId));
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String fieldId) {
        return screens.itemsOf(getId).stream()
                .filter(item -> item.getFieldId().equals(fieldId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isContainsField(String fieldId) {
        return getFieldScreenLayoutItem(fieldId) != null;
    }

    @Override
    public void addFieldScreenLayoutItem(String fieldId) {
        if (isContainsField(fieldId)) {
            throw new IllegalArgumentException("The screen has the field " + fieldId + " already");
        }
        screens.append(getId, fieldId);
    }
}
