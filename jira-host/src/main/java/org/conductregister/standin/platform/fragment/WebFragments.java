package org.conductregister.standin.platform.fragment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.standin.platform.database.Statements;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The panels, links and sections that apps add to the host's pages. The context is what Jira gives: {@code issue},
 * {@code project}, {@code portal} and the like; {@code user} and {@code helper} are added. What an app's code runs here
 * counts as the app's SQL. A panel that throws shows an error box instead; an item whose condition throws is left out.
 */
@Component
public final class WebFragments implements AppListener {

    private static final Logger log = LoggerFactory.getLogger(WebFragments.class);

    private final List<WebPanelModule> panels = new ArrayList<>();
    private final List<WebItemModule> items = new ArrayList<>();
    private final List<WebItemModule> sections = new ArrayList<>();
    private volatile Map<String, List<WebPanelModule>> panelsAt = Map.of();
    private volatile Map<String, List<WebItemModule>> itemsIn = Map.of();
    private volatile Map<String, List<WebItemModule>> sectionsAt = Map.of();
    private final FragmentParts parts;
    private final FragmentContext contexts;
    private final FragmentTemplates templates;
    private final Statements statements;

    WebFragments(FragmentParts parts, FragmentContext contexts, FragmentTemplates templates, Statements statements) {
        this.parts = parts;
        this.contexts = contexts;
        this.templates = templates;
        this.statements = statements;
    }

    @Override
    public synchronized void enabled(InstalledApp app) {
        for (Module module : app.modules()) {
            switch (module.type()) {
                case "web-panel" -> panels.add(new WebPanelModule(module, parts, templates));
                case "web-item" -> items.add(new WebItemModule(module, parts, templates));
                case "web-section" -> sections.add(new WebItemModule(module, parts, templates));
                default -> {
                    // Another kind of module.
                }
            }
        }
        panelsAt = byPlace(panels, WebPanelModule::module, "location");
        itemsIn = byPlace(items, WebItemModule::module, "section");
        sectionsAt = byPlace(sections, WebItemModule::module, "location");
    }

    private static <T> Map<String, List<T>> byPlace(List<T> all, Function<T, Module> module, String attribute) {
        return all.stream()
                .sorted(Comparator.comparingInt(each -> module.apply(each).weight()))
                .collect(Collectors.groupingBy(
                        each -> module.apply(each).attributes().getOrDefault(attribute, "")));
    }

    /** The panels shown at a location, as {@code atl.jira.view.issue.right.context}, lightest first. */
    public List<Panel> panels(String location, Map<String, Object> context) {
        List<WebPanelModule> here = panelsAt.getOrDefault(location, List.of());
        Map<String, Object> complete = here.isEmpty() ? Map.of() : contexts.complete(context);
        return here.stream().flatMap(panel -> panel(panel, complete).stream()).toList();
    }

    /** The links shown in a section, as {@code operations-operations} or {@code system.admin/group}. */
    public List<Item> items(String section, Map<String, Object> context) {
        return shown(itemsIn.getOrDefault(section, List.of()), context);
    }

    /** The sections shown at a location, as {@code admin_plugins_menu}. */
    public List<Item> sections(String location, Map<String, Object> context) {
        return shown(sectionsAt.getOrDefault(location, List.of()), context);
    }

    /** Each gets a context of its own, since it may write into it. */
    private Optional<Panel> panel(WebPanelModule panel, Map<String, Object> complete) {
        Map<String, Object> context = new HashMap<>(complete);
        try (Statements.Mark mark = statements.asApp()) {
            return panel.isShown(context) ? Optional.of(panel.show(context)) : Optional.empty();
        } catch (RuntimeException | LinkageError problem) {
            log.error("The panel {} failed", panel.module(), problem);
            return Optional.of(new Panel(
                    panel.module().completeKey(),
                    null,
                    templates.failure(panel.module().completeKey())));
        }
    }

    private List<Item> shown(List<WebItemModule> here, Map<String, Object> context) {
        Map<String, Object> complete = here.isEmpty() ? Map.of() : contexts.complete(context);
        return here.stream().flatMap(item -> item(item, complete)).toList();
    }

    private Stream<Item> item(WebItemModule item, Map<String, Object> complete) {
        Map<String, Object> context = new HashMap<>(complete);
        try (Statements.Mark mark = statements.asApp()) {
            return item.isShown(context) ? Stream.of(item.show(context)) : Stream.empty();
        } catch (RuntimeException | LinkageError problem) {
            log.error("The item {} failed and is not shown", item.module(), problem);
            return Stream.empty();
        }
    }
}
