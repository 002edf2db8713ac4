package org.conductregister.standin.platform.security;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The token against forged requests: the parameter {@code atl_token} must repeat the cookie. */
@Component
final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {

    private static final String COOKIE = "atlassian.xsrf.token";
    private static final String PARAMETER = "atl_token";
    private static final String HEADER = "X-Atlassian-Token";
    private static final int BYTES = 20;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        Optional<String> known = current(request);
        if (known.isPresent() || !create) {
            return known.orElse(null);
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        request.setAttribute(COOKIE, token);
        return token;
    }

    /** Also true when the header says {@code no-check}: a foreign site's form cannot send it. */
    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader(HEADER))) {
            return true;
        }
        String sent = request.getParameter(PARAMETER);
        return sent != null
                && cookie(request).filter(token -> same(token, sent)).isPresent();
    }

    @Override
    public String getXsrfParameterName() {
        return PARAMETER;
    }

    private static Optional<String> current(HttpServletRequest request) {
        return cookie(request).or(() -> Optional.ofNullable((String) request.getAttribute(COOKIE)));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
