package org.conductregister.standin.platform.rest;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.security.Guard;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.stereotype.Component;

/** Serves an app's {@code <rest>} modules at {@code /rest/<path>/<version>}, the newest version also as {@code latest}. */
@Component
final class RestModules implements AppListener, ServletContainerInitializer {

    /** It warns of every resource that comes as an object, as ours do, that it is no provider. */
    private static final Logger JERSEY_CHECKS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        JERSEY_CHECKS.setLevel(Level.SEVERE);
    }

    private record Served(Module module, ResourceConfig resources) {

        String path() {
            return "/rest" + module.attribute("path").orElseThrow();
        }

        String version() {
            return module.attribute("version").orElse("1.0");
        }
    }

    private final List<Served> served = new CopyOnWriteArrayList<>();
    private final Guard guard;

    RestModules(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void enabled(InstalledApp app) {
        for (Module module : app.modules()) {
            if (module.type().equals("rest")) {
                served.add(new Served(module, new RestResources(module, guard).load()));
            }
        }
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext servlets) {
        Map<String, Served> latest = new HashMap<>();
        for (Served each : served) {
            latest.merge(each.path(), each, (one, other) -> newer(one, other));
        }
        for (Served each : served) {
            ServletRegistration.Dynamic registration =
                    servlets.addServlet(each.module().completeKey(), new ServletContainer(each.resources()));
            registration.setAsyncSupported(true);
            registration.setLoadOnStartup(2);
            registration.addMapping(each.path() + "/" + each.version() + "/*");
            if (latest.get(each.path()) == each) {
                registration.addMapping(each.path() + "/latest/*");
            }
        }
    }

    private static Served newer(Served one, Served other) {
        return Double.parseDouble(one.version()) >= Double.parseDouble(other.version()) ? one : other;
    }
}
