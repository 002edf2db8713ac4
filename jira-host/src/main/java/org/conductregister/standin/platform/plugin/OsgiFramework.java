package org.conductregister.standin.platform.plugin;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.conductregister.standin.Settings;
import org.conductregister.standin.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.springframework.stereotype.Component;

/** Apache Felix, started with the packages that Jira shares. */
@Component
public final class OsgiFramework {

    private static final long STOP_MILLIS = 5_000;

    private final Framework felix;

    OsgiFramework(Settings settings) {
        Path cache = settings.data().toAbsolutePath().resolve("osgi-" + settings.node());
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        properties.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.header());
        properties.put("felix.log.level", "1");
        felix = new FrameworkFactory().newFramework(properties);
        try {
            felix.start();
        } catch (BundleException problem) {
            throw StartFailure.of("OSGi did not start:", problem);
        }
    }

    /** The system bundle's context: where the host's services are registered. */
    public BundleContext context() {
        return felix.getBundleContext();
    }

    /** Installs and starts a bundle. @throws StartFailure naming each import that nothing exports */
    Bundle start(Path jar) {
        try {
            Bundle bundle = context().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle;
        } catch (BundleException problem) {
            throw StartFailure.of("The app's bundle " + jar + " did not resolve or start:", problem);
        }
    }

    @PreDestroy
    void stop() throws BundleException, InterruptedException {
        felix.stop();
        felix.waitForStop(STOP_MILLIS);
    }
}
