package org.conductregister.standin.ui.access;

import org.springframework.web.method.HandlerMethod;

/** Tells the pages of this package from the host's REST resources, which have rules of their own. */
final class HostPage {

    private static final String PAGES = "org.conductregister.standin.ui.";

    private HostPage() {}

    static boolean is(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(PAGES);
    }
}
