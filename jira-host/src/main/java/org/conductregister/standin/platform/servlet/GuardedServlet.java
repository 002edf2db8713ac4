package org.conductregister.standin.platform.servlet;

import com.atlassian.sal.api.auth.LoginUriProvider;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.conductregister.standin.platform.security.Access;
import org.conductregister.standin.platform.security.Guard;

/**
 * An app's servlet behind Jira's rule of access: without an annotation for licensed users only. Nobody logged in: sent to
 * the login, and back afterwards. Logged in but not entitled: 403.
 */
final class GuardedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient HttpServlet servlet;
    private final transient Guard guard;
    private final transient LoginUriProvider login;
    private final Access access;

    GuardedServlet(HttpServlet servlet, Guard guard, LoginUriProvider login) {
        this.servlet = servlet;
        this.guard = guard;
        this.login = login;
        this.access = Access.of(servlet.getClass(), servlet.getClass().getPackage());
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (guard.admit(access)) {
            case ADMITTED -> serve(request, response);
            case LOGIN_NEEDED ->
                response.sendRedirect(login.getLoginUri(asked(request)).toString());
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(servlet.getClass().getClassLoader());
        try {
            servlet.service(request, response);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URI asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
