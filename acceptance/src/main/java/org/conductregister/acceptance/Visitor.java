package org.conductregister.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** Somebody who calls a Jira by HTTP: a user by basic authentication, or nobody in particular. Keeps no session. */
public final class Visitor {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

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

    private Answer send(String method, String path, Object body) {
        return send(method, path, body, Map.of());
    }

    private Answer exchange(
            String method, String path, BodyPublisher body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body)
                .header("Accept", "application/json, text/html;q=0.5, */*;q=0.1");
        if (body.contentLength() != 0) {
            request.header("Content-Type", contentType);
        }
        if (user != null) {
            String credentials = user + ":" + user;
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
        }
        headers.forEach(request::setHeader);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            String by = user == null ? "nobody" : user;
            return new Answer(
                    method + " " + path + " by " + by, response.statusCode(), response.headers(), response.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(method + " " + path + ": " + unanswered, unanswered);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", stop);
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
