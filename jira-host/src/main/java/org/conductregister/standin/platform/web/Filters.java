package org.conductregister.standin.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.util.EnumSet;
import java.util.Set;
import org.conductregister.standin.platform.security.AuthenticationFilter;
import org.conductregister.standin.platform.security.XsrfFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.filter.UrlHandlerFilter;

/** What every request passes, in this order. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Filters implements ServletContainerInitializer {

    private final CostHeaders cost;
    private final AuthenticationFilter authentication;
    private final XsrfFilter xsrf;

    Filters(CostHeaders cost, AuthenticationFilter authentication, XsrfFilter xsrf) {
        this.cost = cost;
        this.authentication = authentication;
        this.xsrf = xsrf;
    }

    @Override
    public void onStartup(Set<Class<?>> none, ServletContext servlets) {
        // Never in addresses, which end up in logs and in other people's mail.
        servlets.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        add(servlets, "encoding", new CharacterEncodingFilter("UTF-8", true, false));
        add(servlets, "cost", cost);
        add(servlets, "request", new RequestContextFilter());
        add(servlets, "authentication", authentication);
        add(servlets, "xsrf", xsrf);
        // Jira's REST takes "issue/" for "issue"; some clients rely on it.
        add(
                servlets,
                "slash",
                UrlHandlerFilter.trailingSlashHandler("/*/rest/**")
                        .wrapRequest()
                        .build());
    }

    private static void add(ServletContext servlets, String name, Filter filter) {
        FilterRegistration.Dynamic registration = servlets.addFilter(name, filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }
}
