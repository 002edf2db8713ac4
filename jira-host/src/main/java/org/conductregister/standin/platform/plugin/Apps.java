package org.conductregister.standin.platform.plugin;

import jakarta.annotation.PreDestroy;
import java.nio.file.Files;
import java.util.List;
import org.conductregister.standin.Settings;
import org.conductregister.standin.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Installs the app, starts it, tells those who listen, and stops it with the host. */
@Component
public final class Apps {

    private static final Logger log = LoggerFactory.getLogger(Apps.class);

    private final Settings settings;
    private final OsgiFramework osgi;
    private final ServicePublisher services;
    private final PluginModules modules;
    private final ObjectProvider<AppListener> listeners;

    Apps(
            Settings settings,
            OsgiFramework osgi,
            ServicePublisher services,
            PluginModules modules,
            ObjectProvider<AppListener> listeners) {
        this.settings = settings;
        this.osgi = osgi;
        this.services = services;
        this.modules = modules;
        this.listeners = listeners;
    }

    /** @throws StartFailure with every reason that can be found */
    public void start() {
        services.publish();
        if (settings.app() == null) {
            return;
        }
        if (!Files.isRegularFile(settings.app())) {
            throw new StartFailure("There is no app at " + settings.app().toAbsolutePath() + " (APP).");
        }
        InstalledApp app = new InstalledApp(osgi.start(settings.app()));
        modules.add(app);
        try {
            listeners.orderedStream().forEach(listener -> listener.installed(app));
            app.use(new AppSpring(app).start());
            listeners.orderedStream().forEach(listener -> listener.enabled(app));
        } catch (StartFailure failure) {
            throw failure;
        } catch (RuntimeException | LinkageError problem) {
            throw StartFailure.of("The app " + app.key() + " did not start:", problem);
        }
        log.info("The app {} {} is enabled", app.key(), app.version());
    }

    @PreDestroy
    void stop() {
        List<InstalledApp> running =
                modules.apps().stream().filter(app -> app.context() != null).toList();
        for (InstalledApp app : running) {
            listeners.orderedStream().forEach(listener -> listener.stopping(app));
            app.context().close();
        }
    }
}
