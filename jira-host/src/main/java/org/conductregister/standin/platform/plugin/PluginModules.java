package org.conductregister.standin.platform.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.springframework.stereotype.Component;

/** The modules of the running apps. Empty until the app has been read. */
@Component
public final class PluginModules {

    private final List<InstalledApp> apps = new CopyOnWriteArrayList<>();
    private final Map<String, Module> byKey = new ConcurrentHashMap<>();

    /** Modules whose element has this name, as {@code customfield-type}, in the order of the descriptor. */
    public List<Module> of(String elementName) {
        return all().filter(module -> module.type().equals(elementName)).toList();
    }

    /** The module with this complete key ({@code app-key:module-key}). */
    public Optional<Module> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** The apps, in the order of their installation. */
    public List<InstalledApp> apps() {
        return List.copyOf(apps);
    }

    /** The app with this key. */
    public Optional<InstalledApp> app(String key) {
        return apps.stream().filter(app -> app.key().equals(key)).findFirst();
    }

    /** The app that this bundle is. */
    public Optional<InstalledApp> app(Bundle bundle) {
        return apps.stream().filter(app -> app.bundle().equals(bundle)).findFirst();
    }

    private Stream<Module> all() {
        return apps.stream().flatMap(app -> app.modules().stream());
    }

    void add(InstalledApp app) {
        apps.add(app);
        app.modules().forEach(module -> byKey.putIfAbsent(module.completeKey(), module));
    }
}
