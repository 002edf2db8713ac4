package org.conductregister.standin.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.conductregister.standin.Host;

/** Somebody with a browser: keeps cookies, follows redirects, sends forms. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"");

    private final URI base;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Visitor(URI base) {
        this.base = base;
    }

    static Visitor anonymous(Host host) {
        return new Visitor(host.baseUrl());
    }

    /** Logged in; every user's password is the name. */
    static Visitor of(Host host, String name) {
        Visitor visitor = anonymous(host);
        visitor.post("/login", Map.of("os_username", name, "os_password", name));
        return visitor;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form as it is given: without a token unless it has one. */
    HttpResponse<String> post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token that the forms of a page carry. */
    String token(String path) {
        Matcher token = TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("No form with a token at " + path);
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(path.startsWith("/jira/") ? base.resolve(path) : URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
