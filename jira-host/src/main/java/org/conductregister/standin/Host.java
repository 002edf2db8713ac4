package org.conductregister.standin;

import java.net.URI;
import org.conductregister.standin.platform.plugin.Apps;
import org.conductregister.standin.platform.web.WebServer;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** One running stand-in: the host's beans, the app and the web server. */
public final class Host implements AutoCloseable {

    private final AnnotationConfigApplicationContext context;

    private Host(AnnotationConfigApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts everything and returns when requests are answered.
     *
     * @param more further bean classes of the caller, as tests need them
     * @throws StartFailure with every reason found; nothing is left running then
     */
    public static Host start(Settings settings, Class<?>... more) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        // Two packages may use the same simple name for a bean.
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.registerBean(Settings.class, () -> settings);
        if (more.length > 0) {
            context.register(more);
        }
        context.scan(Host.class.getPackageName());
        Host host = new Host(context);
        try {
            context.refresh();
            host.bean(Apps.class).start();
            host.bean(WebServer.class).start();
            return host;
        } catch (BeansException problem) {
            context.close();
            throw StartFailure.of("The stand-in did not start:", problem);
        } catch (RuntimeException problem) {
            context.close();
            throw problem;
        }
    }

    /** Address of the start page, without a slash at the end. */
    public URI baseUrl() {
        return bean(WebServer.class).baseUrl();
    }

    /** A bean of the host, for tests and benchmarks in the same process. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
