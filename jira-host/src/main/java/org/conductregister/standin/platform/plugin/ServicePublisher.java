package org.conductregister.standin.platform.plugin;

import java.time.Clock;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Gives the app's imports something to resolve: every bean of the host that implements an interface of Jira's API. */
@Component
final class ServicePublisher {

    private final ListableBeanFactory host;
    private final BundleContext target;
    private final PluginModules modules;

    ServicePublisher(ListableBeanFactory host, OsgiFramework osgi, PluginModules modules) {
        this.host = host;
        this.target = osgi.context();
        this.modules = modules;
    }

    void publish() {
        for (String name : host.getBeanNamesForType(Object.class, false, true)) {
            publish(host.getBean(name));
        }
        publishPerApp();
    }

    private void publish(Object bean) {
        String[] interfaces = Stream.of(ClassUtils.getAllInterfaces(bean))
                .map(Class::getName)
                .filter(ServicePublisher::isApi)
                .toArray(String[]::new);
        if (interfaces.length > 0) {
            target.registerService(interfaces, bean, properties());
        }
        if (bean instanceof Clock) {
            target.registerService(Clock.class.getName(), bean, properties());
        }
    }

    @SuppressWarnings("rawtypes") // each PerApp has its own type parameter
    private void publishPerApp() {
        for (PerApp each : host.getBeansOfType(PerApp.class).values()) {
            target.registerService(each.service().getName(), new OnePerApp(each), properties());
        }
    }

    private static boolean isApi(String name) {
        return Stream.of("com.atlassian.", "com.opensymphony.").anyMatch(name::startsWith);
    }

    private static Dictionary<String, ?> properties() {
        return new Hashtable<>();
    }

    /** Names of the interfaces of the host's services, for messages. */
    boolean isPublished(String interfaceName) {
        return Arrays.stream(target.getBundle().getRegisteredServices())
                .flatMap(reference -> Arrays.stream((String[]) reference.getProperty("objectClass")))
                .anyMatch(interfaceName::equals);
    }

    private final class OnePerApp implements ServiceFactory<Object> {

        private final PerApp<?> maker;

        OnePerApp(PerApp<?> maker) {
            this.maker = maker;
        }

        @Override
        public Object getService(Bundle asking, ServiceRegistration<Object> registration) {
            return modules.app(asking).map(maker::create).orElse(null);
        }

        @Override
        public void ungetService(Bundle asking, ServiceRegistration<Object> registration, Object service) {
            // Nothing to free: it goes with the app.
        }
    }
}
