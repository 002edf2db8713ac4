package org.conductregister.standin.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;

/** A screen. */
final class StoredScreen implements FieldScreen {

    private final Long id;
    private final String name;
    private final List<FieldScreenTab> tabs = new ArrayList<>();

    StoredScreen(Long id, String name) {
        this.id = id;
        this.name = name;
    }

    void add(FieldScreenTab tab) {
        tabs.add(tab);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return List.copyOf(tabs);
    }

    @Override
    public FieldScreenTab getTab(int tabPosition) {
        return tabs.get(tabPosition);
    }

    @Override
    public boolean containsField(String fieldId) {
        return tabs.stream().anyMatch(tab -> tab.isContainsField(fieldId));
    }
}
