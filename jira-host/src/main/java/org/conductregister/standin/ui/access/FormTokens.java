package org.conductregister.standin.ui.access;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a form that another site could have sent: each changing request to a page must carry the user's token.
 * The host's filter asks the same of forms; this also asks it of a request without any content.
 */
@Component
class FormTokens implements HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final XsrfTokenValidator tokens;

    FormTokens(XsrfTokenValidator tokens) {
        this.tokens = tokens;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // The page of an error is shown in answer to a request that was judged already.
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && HostPage.is(handler)
                && !READING.contains(request.getMethod())
                && !((HandlerMethod) handler).hasMethodAnnotation(XsrfProtectionExcluded.class)
                && !tokens.validateFormEncodedToken(request)) {
            throw new Forbidden("The security token of this form is missing or has run out. "
                    + "Go back, load the page again and send the form once more.");
        }
        return true;
    }
}
