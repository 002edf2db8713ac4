package org.conductregister.standin.platform.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** The DispatcherServlet that serves the host's controllers: every {@code @Controller} bean of the host. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class HostPages implements ServletContainerInitializer {

    private static final long LARGEST_UPLOAD_BYTES = 50L * 1024 * 1024;

    private final ApplicationContext host;

    HostPages(ApplicationContext host) {
        this.host = host;
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext servlets) {
        AnnotationConfigWebApplicationContext web = new AnnotationConfigWebApplicationContext();
        web.setParent(host);
        web.register(HostMvc.class);
        ServletRegistration.Dynamic pages = servlets.addServlet("pages", new DispatcherServlet(web));
        pages.addMapping("/");
        pages.setLoadOnStartup(1);
        pages.setMultipartConfig(new MultipartConfigElement("", LARGEST_UPLOAD_BYTES, 2 * LARGEST_UPLOAD_BYTES, 0));
    }
}
