package org.conductregister.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a server answered.
 *
 * @param request method and path, for messages
 * @param status HTTP status
 * @param headers HTTP headers
 * @param text body; empty if there is none
 */
public record Answer(String request, int status, HttpHeaders headers, String text) {

    static final JsonMapper JSON = new JsonMapper();

    /** This answer, if it has one of these statuses; otherwise fails with the request and the body. */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(wanted -> wanted == status)) {
            throw new IllegalStateException(
                    request + " answered " + status + ", not " + Arrays.toString(statuses) + ":\n" + shortened());
        }
        return this;
    }

    /** The body of a successful answer. */
    public JsonNode json() {
        expect(200, 201, 202);
        return body();
    }

    /** The body, whatever the status. */
    public JsonNode body() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException(request + " answered no JSON:\n" + shortened(), notJson);
        }
    }

    /** The codes of the reasons of the app's refusal, in its order. */
    public List<String> reasonCodes() {
        return StreamSupport.stream(body().path("reasons").spliterator(), false)
                .map(reason -> reason.path("code").asText())
                .toList();
    }

    private String shortened() {
        return text.length() > 2000 ? text.substring(0, 2000) + "..." : text;
    }
}
