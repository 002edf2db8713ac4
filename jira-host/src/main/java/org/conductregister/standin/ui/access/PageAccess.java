package org.conductregister.standin.ui.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conductregister.standin.platform.security.Access;
import org.conductregister.standin.platform.security.Guard;
import org.conductregister.standin.ui.page.Addresses;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets people in to the host's pages by the same annotations as apps use; without one a page is for agents. Nobody logged in:
 * the login comes first. A customer who opens an agents' page finds the help centre or is refused.
 */
@Component
class PageAccess implements HandlerInterceptor {

    private final Guard guard;
    private final CustomersWay customersWay;

    PageAccess(Guard guard, CustomersWay customersWay) {
        this.guard = guard;
        this.customersWay = customersWay;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!HostPage.is(handler)) {
            return true;
        }
        HandlerMethod page = (HandlerMethod) handler;
        Access access = Access.of(page.getMethod(), page.getBeanType());
        return switch (guard.admit(access)) {
            case ADMITTED -> true;
            case LOGIN_NEEDED -> redirect(response, Addresses.at("/login?destination=" + here(request)));
            case FORBIDDEN -> {
                Optional<String> way = access == Access.LICENSED ? customersWay.insteadOf(request) : Optional.empty();
                yield redirect(response, way.orElseThrow(() -> new Forbidden("This page is not open to you.")));
            }
        };
    }

    private static boolean redirect(HttpServletResponse response, String address) throws IOException {
        response.sendRedirect(address);
        return false;
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        String path =
                request.getMethod().equals("GET") ? request.getServletPath() + (query == null ? "" : "?" + query) : "/";
        return Addresses.encoded(path);
    }
}
