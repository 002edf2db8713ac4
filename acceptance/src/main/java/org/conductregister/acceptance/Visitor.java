package org.conductregister.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who calls a Jira by HTTP: a user by basic authentication, or nobody in particular. Keeps no session. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Pattern TOKEN = Pattern.compile("name=\"(atl_token)\" value=\"([^\"]+)\"");

    private final URI base;
    private final String user;

    private Visitor(URI base, String user) {
        this.base = base;
        this.user = user;
    }

    /**
     * A user of the stand-in, whose password equals the name.
     *
     * @param base address with context path, without a slash at the end
     */
    public static Visitor user(URI base, String name) {
        return new Visitor(base, name);
    }

    /** Somebody who is not logged in. */
    public static Visitor anonymous(URI base) {
        return new Visitor(base, null);
    }

    /** Reads; {@code path} begins with a slash. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** The bytes of a file, which has to be there and to be of this type. */
    public byte[] file(String path, String contentType) {
        var response = exchange(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
        String type = response.headers().firstValue("Content-Type").orElse("none");
        if (response.statusCode() != 200 || !type.startsWith(contentType)) {
            throw new IllegalStateException("GET " + path + " answered " + response.statusCode() + " of type " + type);
        }
        return response.body();
    }

    /** Posts a body of maps, lists and values, or nothing for null. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Puts a body of maps, lists and values. */
    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** Deletes. */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends JSON, with further headers by name. Redirects are not followed. */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        return exchange(
                method,
                path,
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)),
                "application/json",
                headers);
    }

    /** Sends a form, as a page's button does, without a token against forgery. */
    public Answer submit(String path, String form) {
        return submit(path, form, Map.of());
    }

    /** Sends a form with further headers by name, such as the cookie that goes with a token. */
    public Answer submit(String path, String form, Map<String, String> headers) {
        return exchange("POST", path, BodyPublishers.ofString(form), "application/x-www-form-urlencoded", headers);
    }

    /** Opens a page with a form and sends the form as its button does, with the page's token against forgery. */
    public Answer fillIn(String page, Map<String, ?> fields) {
        Answer opened = get(page).expect(200);
        Matcher token = TOKEN.matcher(opened.text());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form");
        }
        StringJoiner form = new StringJoiner("&").add(pair(token.group(1), token.group(2)));
        fields.forEach((name, value) -> {
            // A single value of JSON is an empty sequence of its own.
            boolean several = value instanceof JsonNode node ? node.isArray() : value instanceof Iterable<?>;
            Iterable<?> values = several ? (Iterable<?>) value : List.of(value);
            values.forEach(each -> form.add(pair(name, each instanceof JsonNode node ? node.asText() : each)));
        });
        String cookies = opened.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        return submit(page, form.toString(), Map.of("Cookie", cookies));
    }

    private static String pair(String name, Object value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(String.valueOf(value), UTF_8);
    }

    private Answer send(String method, String path, Object body) {
        return send(method, path, body, Map.of());
    }

    private Answer exchange(
            String method, String path, BodyPublisher body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request = request(method, path, body);
        if (body.contentLength() != 0) {
            request.header("Content-Type", contentType);
        }
        headers.forEach(request::setHeader);
        var response = exchange(request, BodyHandlers.ofString());
        String by = user == null ? "nobody" : user;
        return new Answer(
                method + " " + path + " by " + by, response.statusCode(), response.headers(), response.body());
    }

    private HttpRequest.Builder request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body)
                .header("Accept", "application/json, text/html;q=0.5, */*;q=0.1");
        if (user != null) {
            String credentials = user + ":" + user;
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
        }
        return request;
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder builder, BodyHandler<T> handler) {
        HttpRequest request = builder.build();
        String what = request.method() + " " + request.uri();
        try {
            return HTTP.send(request, handler);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(what + ": " + unanswered, unanswered);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + " was interrupted", stop);
        }
    }

    private static String written(Object body) {
        try {
            return body instanceof JsonNode node ? node.toString() : Answer.JSON.writeValueAsString(body);
        } catch (JsonProcessingException notWritable) {
            throw new IllegalArgumentException(notWritable);
        }
    }
}
