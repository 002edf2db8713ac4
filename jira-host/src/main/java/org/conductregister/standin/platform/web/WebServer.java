package org.conductregister.standin.platform.web;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.conductregister.standin.Settings;
import org.conductregister.standin.StartFailure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tomcat on {@code /jira}. What is served comes from beans of type {@link ServletContainerInitializer}, called in the order
 * of their {@code @Order}.
 */
@Component
public final class WebServer {

    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    static {
        TOMCAT_LOG.setLevel(Level.WARNING);
        // Felix sets the same JVM-wide factory for bundle addresses; only one of the two may.
        TomcatURLStreamHandlerFactory.disable();
    }

    private final Settings settings;
    private final ObjectProvider<ServletContainerInitializer> parts;
    private final Tomcat tomcat = new Tomcat();
    private URI baseUrl;

    WebServer(Settings settings, ObjectProvider<ServletContainerInitializer> parts) {
        this.settings = settings;
        this.parts = parts;
    }

    /** Begins to listen. Before this call nothing answers. */
    public void start() {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("tomcat"));
            tomcat.setBaseDir(folder.toAbsolutePath().toString());
            tomcat.setPort(settings.port());
            tomcat.getConnector().setThrowOnFailure(true);
            tomcat.getConnector().setProperty("compression", "on");
            StandardContext context = (StandardContext) tomcat.addContext(
                    Settings.CONTEXT_PATH, folder.toAbsolutePath().toString());
            context.setClearReferencesObjectStreamClassCaches(false);
            context.setClearReferencesThreadLocals(false);
            context.setClearReferencesRmiTargets(false);
            context.setSessionTimeout(5 * 60);
            context.setParentClassLoader(WebServer.class.getClassLoader());
            context.addErrorPage(anyError());
            parts.orderedStream().forEach(part -> context.addServletContainerInitializer(part, Set.of()));
            tomcat.start();
            if (!context.getState().isAvailable()) {
                throw new StartFailure("The web application did not start; see the log above.");
            }
            baseUrl = URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + Settings.CONTEXT_PATH);
        } catch (IOException | LifecycleException problem) {
            throw StartFailure.of("The web server did not start on port " + settings.port() + ":", problem);
        }
    }

    /** Whatever is refused or fails is shown by a page of the host, never by Tomcat's own. */
    private static ErrorPage anyError() {
        ErrorPage page = new ErrorPage();
        page.setLocation("/error");
        return page;
    }

    /** Address of the start page, without a slash at the end; null before the start. */
    public URI baseUrl() {
        return baseUrl;
    }

    @PreDestroy
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
