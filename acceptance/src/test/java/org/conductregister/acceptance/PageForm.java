package org.conductregister.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A page's form as a browser sends it: with the session's token against forgery, read from the cookie that the page set. */
record PageForm(Visitor visitor, String path, String token) {

    private static final String COOKIE = "atlassian.xsrf.token";

    /** Opens the page, which has to be there for this visitor. */
    static PageForm on(Visitor visitor, String path) {
        String token = visitor.get(path).expect(200).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> cookie.substring(COOKIE.length() + 1).replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " sets no token"));
        return new PageForm(visitor, path, token);
    }

    /** Sends these fields. */
    Answer send(Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "atl_token=" + token + "&", ""));
        return visitor.submit(path, body, Map.of("Cookie", COOKIE + "=" + token));
    }
}
