package org.conductregister.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.jira.json.Json;

/**
 * JSON over REST. Stricter than what the store reads: a property that nobody knows, a null in a list and text after the
 * end are refused, each with what was expected.
 */
final class Wire {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDate.class, "a day such as 2026-05-31",
            LocalTime.class, "a time such as 09:00",
            OffsetDateTime.class, "a time with its offset such as 2026-05-31T14:30:00+09:30",
            ZoneId.class, "a time zone such as Australia/Adelaide",
            Long.class, "a whole number",
            Integer.class, "a whole number",
            Boolean.class, "true or false");

    private final ObjectMapper json = Json.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

    /** @throws Malformed if the body is not what {@code type} asks for */
    <T> T read(String body, Class<T> type) {
        if (body == null || body.isBlank()) {
            throw new Malformed("The call needs a JSON body.", null);
        }
        try {
            T read = json.readValue(body, type);
            if (read == null) {
                throw new Malformed("The body must be a JSON object, not null.", null);
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new Malformed("There is no property here by this name. Known are: " + known + ".", path(unknown));
        } catch (InvalidFormatException wrong) {
            throw new Malformed("Expected " + expected(wrong.getTargetType()) + ".", path(wrong));
        } catch (JsonMappingException wrong) {
            throw new Malformed("This value is not of the kind that is expected here.", path(wrong));
        } catch (JsonProcessingException broken) {
            throw new Malformed(
                    "The body is no JSON: look at line "
                            + broken.getLocation().getLineNr() + ", column "
                            + broken.getLocation().getColumnNr() + ".",
                    null);
        }
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return EXPECTED.getOrDefault(type, "a value of another kind");
    }

    private static String path(JsonMappingException wrong) {
        List<String> names = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty() ? null : String.join(".", names);
    }
}
