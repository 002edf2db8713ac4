package org.conductregister.standin.platform.control;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conductregister.standin.platform.security.Access;
import org.conductregister.standin.platform.security.Guard;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps {@code /rest/standin} for administrators: 401 for nobody, 403 for anybody else. */
@Component
final class AdministratorsOnly implements WebMvcConfigurer, HandlerInterceptor {

    private final Guard guard;

    AdministratorsOnly(Guard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/rest/standin/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        return switch (guard.admit(Access.ADMIN)) {
            case ADMITTED -> true;
            case LOGIN_NEEDED -> refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
            case FORBIDDEN -> refuse(response, HttpServletResponse.SC_FORBIDDEN);
        };
    }

    private static boolean refuse(HttpServletResponse response, int status) throws IOException {
        response.sendError(status);
        return false;
    }
}
