package org.conductregister.standin.platform.servlet;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServlet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.conductregister.standin.platform.security.Guard;
import org.springframework.stereotype.Component;

/** Serves an app's {@code <servlet>} modules below {@code /plugins/servlet}, and puts its filters in front. */
@Component
final class ServletModules implements AppListener, ServletContainerInitializer {

    private static final String ROOT = "/plugins/servlet";

    private record Served(Module module, Object part) {}

    private final List<Served> servlets = new CopyOnWriteArrayList<>();
    private final List<Served> filters = new CopyOnWriteArrayList<>();
    private final Guard guard;
    private final LoginUriProvider login;

    ServletModules(Guard guard, LoginUriProvider login) {
        this.guard = guard;
        this.login = login;
    }

    @Override
    public void enabled(InstalledApp app) {
        for (Module module : app.modules()) {
            if (module.type().equals("servlet")) {
                servlets.add(new Served(module, module.create()));
            } else if (module.type().equals("servlet-filter")) {
                filters.add(new Served(module, module.create()));
            }
        }
        filters.sort(Comparator.comparingInt(filter -> filter.module().weight()));
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext context) {
        filters.forEach(filter -> add(context, filter.module(), (Filter) filter.part()));
        servlets.forEach(servlet -> add(context, servlet.module(), (HttpServlet) servlet.part()));
    }

    private void add(ServletContext context, Module module, HttpServlet servlet) {
        GuardedServlet guarded = new GuardedServlet(servlet, guard, login);
        ServletRegistration.Dynamic registration = context.addServlet(module.completeKey(), guarded);
        registration.setInitParameters(parameters(module));
        registration.setAsyncSupported(true);
        module.children("url-pattern")
                .forEach(pattern ->
                        registration.addMapping(ROOT + pattern.getTextContent().trim()));
    }

    private static void add(ServletContext context, Module module, Filter filter) {
        FilterRegistration.Dynamic registration = context.addFilter(module.completeKey(), filter);
        registration.setInitParameters(parameters(module));
        registration.setAsyncSupported(true);
        EnumSet<DispatcherType> types = module.children("dispatcher")
                .map(type -> DispatcherType.valueOf(type.getTextContent().trim()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DispatcherType.class)));
        String[] patterns = module.children("url-pattern")
                .map(pattern -> pattern.getTextContent().trim())
                .toArray(String[]::new);
        registration.addMappingForUrlPatterns(
                types.isEmpty() ? EnumSet.of(DispatcherType.REQUEST) : types, true, patterns);
    }

    private static Map<String, String> parameters(Module module) {
        Map<String, String> parameters = new LinkedHashMap<>();
        module.children("init-param")
                .forEach(element -> parameters.put(
                        text(element.getElementsByTagName("param-name")),
                        text(element.getElementsByTagName("param-value"))));
        return parameters;
    }

    private static String text(org.w3c.dom.NodeList nodes) {
        return nodes.item(0).getTextContent().trim();
    }
}
