package org.conductregister.standin.platform.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonMappingExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonParseExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.standin.StartFailure;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.security.Guard;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Finds the resources and providers of one {@code <rest>} module in its packages and has the app make them. JSON is plain
 * Jackson 2, as in Jira: a property that a class does not know is refused with 400.
 */
final class RestResources {

    private final Module module;
    private final InstalledApp app;
    private final Guard guard;

    RestResources(Module module, Guard guard) {
        this.module = module;
        this.app = module.app();
        this.guard = guard;
    }

    ResourceConfig load() {
        ResourceConfig config = new ResourceConfig();
        config.setClassLoader(app.classLoader());
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(new JacksonJsonProvider(new ObjectMapper()));
        config.register(JsonMappingExceptionMapper.class);
        config.register(JsonParseExceptionMapper.class);
        config.register(new AccessFilter(guard));
        List<Class<?>> found = packages()
                .flatMap(this::classes)
                .filter(RestResources::isPart)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new StartFailure(module + " has no resource class in its packages.");
        }
        found.forEach(type -> config.register(app.create(type)));
        return config;
    }

    private Stream<String> packages() {
        List<String> named = module.children("package")
                .map(element -> element.getTextContent().trim())
                .toList();
        return named.isEmpty() ? Stream.of("") : named.stream();
    }

    private Stream<Class<?>> classes(String packageName) {
        Enumeration<URL> entries = app.bundle().findEntries("/" + packageName.replace('.', '/'), "*.class", true);
        return entries == null
                ? Stream.empty()
                : Collections.list(entries).stream().map(URL::getPath).map(this::load);
    }

    private Class<?> load(String entry) {
        String name = entry.substring(1, entry.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, app.classLoader());
        } catch (ClassNotFoundException | LinkageError broken) {
            throw StartFailure.of("The class " + name + " of " + module + " cannot be loaded:", broken);
        }
    }

    private static boolean isPart(Class<?> type) {
        return !type.isInterface()
                && (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class));
    }
}
