package org.conductregister.standin.platform.plugin;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.standin.StartFailure;
import org.conductregister.standin.platform.plugin.ScanIndexes.Line;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.util.ClassUtils;

/** Turns the scanner's index of a bundle into bean definitions: its components, and each service that it imports. */
final class ServiceImports {

    private final BundleContext bundle;
    private final ClassLoader loader;
    private final ScanIndexes indexes;

    ServiceImports(BundleContext bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
        this.indexes = new ScanIndexes(bundle.getBundle());
    }

    /** @throws StartFailure naming every import that the host does not offer and every class that cannot be loaded */
    void register(BeanDefinitionRegistry beans) {
        List<String> problems = new ArrayList<>();
        for (Line line : indexes.imports()) {
            importService(line, beans, problems);
        }
        for (Line line : indexes.components()) {
            component(line, beans, problems);
        }
        if (!problems.isEmpty()) {
            throw new StartFailure(String.join(
                    System.lineSeparator() + "  - ",
                    "What META-INF/plugin-components asks for is not there:",
                    String.join(System.lineSeparator() + "  - ", problems)));
        }
    }

    private void importService(Line line, BeanDefinitionRegistry beans, List<String> problems) {
        Class<?> type = load(line.className(), problems);
        if (type == null) {
            return;
        }
        ServiceReference<?> reference = bundle.getServiceReference(type.getName());
        Object service = reference == null ? null : bundle.getService(reference);
        if (!type.isInstance(service)) {
            problems.add("service " + type.getName() + " (the host publishes none)");
        } else {
            define(name(line), definition(type, service), beans, problems);
        }
    }

    private static <T> AbstractBeanDefinition definition(Class<T> type, Object service) {
        T seen = type.cast(type.isInterface() ? only(type, service) : service);
        return BeanDefinitionBuilder.rootBeanDefinition(type, () -> seen).getBeanDefinition();
    }

    /** The service as this interface and nothing more: one object may stand behind several imports. */
    private static Object only(Class<?> type, Object service) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
    }

    private void component(Line line, BeanDefinitionRegistry beans, List<String> problems) {
        Class<?> type = load(line.className(), problems);
        if (type != null) {
            AbstractBeanDefinition definition =
                    BeanDefinitionBuilder.rootBeanDefinition(type).getBeanDefinition();
            define(name(line), definition, beans, problems);
        }
    }

    private static void define(
            String name, AbstractBeanDefinition definition, BeanDefinitionRegistry beans, List<String> problems) {
        if (beans.containsBeanDefinition(name)) {
            problems.add("two beans want the name " + name + ": name one of them with #");
        } else {
            beans.registerBeanDefinition(name, definition);
        }
    }

    private Class<?> load(String name, List<String> problems) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            problems.add("class " + name + " (neither in the bundle nor in a package that it imports)");
            return null;
        }
    }

    private static String name(Line line) {
        return line.rest() != null ? line.rest() : Introspector.decapitalize(ClassUtils.getShortName(line.className()));
    }
}
