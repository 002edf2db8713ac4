package org.conductregister.standin.platform.plugin;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Hashtable;
import java.util.List;
import org.conductregister.standin.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** Makes the Spring context of an app from {@code META-INF/spring/*.xml}, with the bundle's class loader. */
final class AppSpring {

    private final InstalledApp app;
    private final BundleContext bundle;

    AppSpring(InstalledApp app) {
        this.app = app;
        this.bundle = app.bundle().getBundleContext();
    }

    /** A refreshed context that holds also the bean {@code bundleContext}, as Jira's contexts do. */
    GenericApplicationContext start() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setDisplayName(app.key());
        context.setClassLoader(app.classLoader());
        context.getDefaultListableBeanFactory().setAllowBeanDefinitionOverriding(false);
        context.getBeanFactory().registerSingleton("bundleContext", bundle);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(app.classLoader());
        try {
            read(context);
            context.refresh();
            export(context);
            return context;
        } catch (RuntimeException | LinkageError problem) {
            context.close();
            throw problem;
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void read(GenericApplicationContext context) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(app.classLoader());
        reader.setNamespaceHandlerResolver(new ScannerNamespace(new ServiceImports(bundle, app.classLoader())));
        reader.setEntityResolver(new PluggableSchemaResolver(AppSpring.class.getClassLoader()));
        reader.setValidating(false);
        reader.setNamespaceAware(true);
        for (URL file : files(app.bundle())) {
            reader.loadBeanDefinitions(new UrlResource(file));
        }
    }

    private static Collection<URL> files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        return found == null ? List.of() : Collections.list(found);
    }

    private void export(GenericApplicationContext context) {
        List<String> problems = new ArrayList<>();
        for (ScanIndexes.Line line : new ScanIndexes(app.bundle()).exports()) {
            try {
                Object bean = context.getBean(Class.forName(line.className(), false, app.classLoader()));
                bundle.registerService(line.rest().split("[,#]"), bean, new Hashtable<>());
            } catch (ClassNotFoundException | RuntimeException problem) {
                problems.add(line.className() + ": " + problem.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new StartFailure("Exported services cannot be registered:" + System.lineSeparator() + "  - "
                    + String.join(System.lineSeparator() + "  - ", problems));
        }
    }
}
