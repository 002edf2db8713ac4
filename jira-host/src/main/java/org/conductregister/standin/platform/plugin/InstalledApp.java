package org.conductregister.standin.platform.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.standin.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.support.GenericApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An app that the host runs: its bundle, its descriptor and, once it has started, its Spring context. */
public final class InstalledApp {

    private final Bundle bundle;
    private final Element descriptor;
    private final String key;
    private final List<Module> modules;
    private GenericApplicationContext context;

    InstalledApp(Bundle bundle) {
        this.bundle = bundle;
        this.descriptor = read(bundle).getDocumentElement();
        this.key = descriptor.getAttribute("key");
        this.modules = DescriptorXml.children(descriptor)
                .filter(element -> element.hasAttribute("key"))
                .map(element -> new Module(this, element))
                .toList();
    }

    private static Document read(Bundle bundle) {
        URL descriptor = bundle.getEntry("atlassian-plugin.xml");
        if (descriptor == null) {
            throw new StartFailure(
                    "The bundle " + bundle.getSymbolicName() + " has no atlassian-plugin.xml at its root.");
        }
        try {
            return DescriptorXml.parse(descriptor);
        } catch (IOException unreadable) {
            throw StartFailure.of("atlassian-plugin.xml cannot be read:", unreadable);
        }
    }

    /** The app's key, as in its descriptor. */
    public String key() {
        return key;
    }

    /** The app's name, as in its descriptor. */
    public String name() {
        return descriptor.getAttribute("name");
    }

    /** The version of the bundle. */
    public String version() {
        return bundle.getVersion().toString();
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Sees what the bundle holds and imports, and nothing else. */
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** All modules, in the descriptor's order. */
    public List<Module> modules() {
        return modules;
    }

    /** Elements directly under the root of the descriptor that have this name and need no key, as {@code resource}. */
    public Stream<Element> elements(String name) {
        return DescriptorXml.children(descriptor, name);
    }

    /**
     * Makes an object of one of the app's classes (or of one that it imports): constructor parameters come from the app's
     * beans. Each call makes a new one.
     */
    public Object create(String className) {
        return create(load(className));
    }

    /** The class, as the app sees it. @throws StartFailure when the app neither holds nor imports it */
    public Class<?> load(String className) {
        try {
            return Class.forName(className, true, classLoader());
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new StartFailure("The app " + key() + " neither holds nor imports the class " + className, missing);
        }
    }

    /** As {@link #create(String)}. */
    public <T> T create(Class<T> type) {
        return context.getAutowireCapableBeanFactory().createBean(type);
    }

    GenericApplicationContext context() {
        return context;
    }

    void use(GenericApplicationContext started) {
        this.context = started;
    }
}
