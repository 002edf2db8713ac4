package org.conductregister.jira.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.conductregister.jira.json.Json;
import org.conductregister.verb.Reason;

/**
 * The form of a policy's document, as a JSON Schema of draft 2020-12. The {@code title} of each of its parts says in
 * words what is expected there, and so is what a person is told who wrote something else.
 */
public final class PolicySchema {

    private static final String FILE = "schema/policy.schema.json";
    private static final int SHOWN = 80;
    private static final List<String> NAMES = List.of("key", "word", "at");

    private final JsonNode document;
    private final JsonSchema schema;

    /** Reads the schema that the app brings. */
    public PolicySchema() {
        try (InputStream in = PolicySchema.class.getClassLoader().getResourceAsStream(FILE)) {
            document = Json.mapper().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(document, config);
    }

    /** All of it, to be served. */
    public JsonNode document() {
        return document;
    }

    /** Everything in a document that does not have the form: where, what was found and what was expected. */
    List<Reason> faults(JsonNode policy) {
        Map<String, Reason> byPlace = new LinkedHashMap<>();
        schema.validate(policy).stream()
                .sorted(Comparator.comparing(message -> message.getType().equals("type") ? 0 : 1))
                .forEach(message -> byPlace.putIfAbsent(where(policy, message), fault(policy, message)));
        return List.copyOf(byPlace.values());
    }

    /**
     * What stands at a place of a document.
     *
     * @param steps names of parts; any word for what stands in a list
     */
    public JsonNode rule(List<String> steps) {
        JsonNode node = document;
        for (String step : steps) {
            node = resolved(
                    node.has("items")
                            ? node.path("items")
                            : node.path("properties").path(step));
        }
        return node;
    }

    /** The names of the parts of what is described, in order. */
    public static List<String> parts(JsonNode rule) {
        List<String> names = new ArrayList<>();
        rule.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a rule says, with what it refers to; its own words come first. */
    public JsonNode resolved(JsonNode rule) {
        String reference = rule.path("$ref").asText();
        if (reference.isEmpty()) {
            return rule;
        }
        ObjectNode whole = document.at(reference.substring(1)).deepCopy();
        return whole.setAll((ObjectNode) rule);
    }

    /** A place in words: steps by name; what stands in a list by its key if it has one, or else by its number from 1. */
    public static String place(JsonNode policy, List<String> steps) {
        StringBuilder place = new StringBuilder();
        JsonNode node = policy;
        for (String step : steps) {
            if (node.isArray()) {
                JsonNode item = node.path(Integer.parseInt(step));
                place.append('[').append(name(item, Integer.parseInt(step) + 1)).append(']');
                node = item;
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step);
                node = node.path(step);
            }
        }
        return place.toString();
    }

    private static String name(JsonNode item, int number) {
        return NAMES.stream()
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(String.valueOf(number));
    }

    private static String where(JsonNode policy, ValidationMessage message) {
        List<String> steps = steps(message.getInstanceLocation());
        if (message.getProperty() != null) {
            steps.add(message.getProperty());
        }
        return place(policy, steps);
    }

    private Reason fault(JsonNode policy, ValidationMessage message) {
        String place = where(policy, message);
        JsonNode rule = ruleOf(message);
        return switch (message.getType()) {
            case "required" -> Reason.at(place, "policy.form.missing", expected(rule, message.getProperty()));
            case "additionalProperties" ->
                Reason.at(place, "policy.form.unknown", message.getProperty(), names(rule.path("properties")));
            default ->
                Reason.at(
                        place,
                        "policy.form.other",
                        found(message.getInstanceNode()),
                        rule.path("title").asText());
        };
    }

    /** The part of the schema that holds the keyword that was not kept to. */
    private JsonNode ruleOf(ValidationMessage message) {
        List<String> steps = steps(message.getSchemaLocation().getFragment());
        JsonNode node = document;
        for (String step : steps.subList(0, steps.size() - 1)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private String expected(JsonNode rule, String property) {
        return resolved(rule.path("properties").path(property)).path("title").asText();
    }

    private static String names(JsonNode properties) {
        Iterable<String> names = properties::fieldNames;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> !name.startsWith("$"))
                .collect(Collectors.joining(", "));
    }

    private static String found(JsonNode value) {
        String text = value == null ? "" : value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }

    private static List<String> steps(JsonNodePath path) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            steps.add(String.valueOf(path.getElement(i)));
        }
        return steps;
    }
}
