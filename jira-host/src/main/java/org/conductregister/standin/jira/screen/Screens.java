package org.conductregister.standin.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conductregister.standin.jira.base.Memory;
import org.conductregister.standin.jira.base.Remembered;
import org.conductregister.standin.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The screens and the fields on them, kept in memory. */
@Component
public final class Screens implements FieldScreenManager {

    private record ScreenRow(Long id, String name) {}

    private record TabRow(Long id, Long screenId, String name, int position) {}

    record Item(Long getId, Long tabId, String getFieldId, int getPosition) implements FieldScreenLayoutItem {}

    private record ItemRow(Long id, Long tabId, String fieldId, int position) {}

    private final JdbcClient sql;
    private final Remembered<Map<Long, FieldScreen>> screens;
    private final Remembered<Map<Long, List<Item>>> items;

    Screens(JdbcClient sql, Memory memory) {
        this.sql = sql;
        this.items = memory.of("screenItems", this::loadItems);
        this.screens = memory.of("screens", this::loadScreens);
    }

    private Map<Long, List<Item>> loadItems() {
        return sql
                .sql("SELECT id, tab_id, field_id, position FROM jira_screen_item ORDER BY tab_id, position")
                .query(Rows.of(ItemRow.class))
                .list()
                .stream()
                .map(row -> new Item(row.id(), row.tabId(), row.fieldId(), row.position()))
                .collect(Collectors.groupingBy(Item::tabId));
    }

    private Map<Long, FieldScreen> loadScreens() {
        Map<Long, List<TabRow>> tabs = sql
                .sql("SELECT id, screen_id, name, position FROM jira_screen_tab ORDER BY screen_id, position")
                .query(Rows.of(TabRow.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(TabRow::screenId));
        Map<Long, FieldScreen> found = new LinkedHashMap<>();
        sql.sql("SELECT id, name FROM jira_screen ORDER BY id")
                .query(Rows.of(ScreenRow.class))
                .list()
                .forEach(row -> {
                    StoredScreen screen = new StoredScreen(row.id(), row.name());
                    tabs.getOrDefault(row.id(), List.of())
                            .forEach(tab ->
                                    screen.add(new StoredTab(tab.id(), tab.name(), tab.position(), screen, this)));
                    found.put(row.id(), screen);
                });
        return found;
    }

    List<Item> itemsOf(Long tabId) {
        return items.get().getOrDefault(tabId, List.of());
    }

    void append(Long tabId, String fieldId) {
        int next = itemsOf(tabId).stream().mapToInt(Item::getPosition).max().orElse(-1) + 1;
        sql.sql("INSERT INTO jira_screen_item (tab_id, field_id, position) VALUES (?, ?, ?)")
                .params(tabId, fieldId, next)
                .update();
        items.forget();
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return screens.get().get(id);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.copyOf(screens.get().values());
    }

    @Override
    public Collection<FieldScreenTab> getFieldScreenTabs(String fieldId) {
        return getFieldScreens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> tab.isContainsField(fieldId))
                .toList();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return screen.getTabs();
    }

    @Override
    public void removeFieldScreenItems(String fieldId) {
        sql.sql("DELETE FROM jira_screen_item WHERE field_id = ?")
                .param(fieldId)
                .update();
        items.forget();
    }
}
