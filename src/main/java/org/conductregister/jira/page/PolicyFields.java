package org.conductregister.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.conductregister.jira.policy.PolicySchema;

/**
 * The fields that a part of a policy's document has in a form, as the schema describes it: what kind of control each is,
 * how a value is written there, and what document the typed values make. A list of words is one a line; so is a list of
 * small records, with a bar between their parts.
 */
final class PolicyFields {

    private static final String BAR = " | ";
    private static final int LONG = 250;

    private final PolicySchema schema;

    PolicyFields(PolicySchema schema) {
        this.schema = schema;
    }

    /**
     * One field.
     *
     * @param steps the place in the document
     * @param rule what the schema says of it
     * @param required whether it has no default
     */
    record Spot(List<String> steps, JsonNode rule, boolean required) {

        /** Its name in the form. */
        String name() {
            return String.join(".", steps);
        }

        boolean isList() {
            return rule.path("type").asText().equals("array");
        }

        boolean isFlag() {
            return rule.path("type").asText().equals("boolean");
        }

        List<String> choices() {
            JsonNode of = isList() ? rule.path("items") : rule;
            return StreamSupport.stream(of.path("enum").spliterator(), false)
                    .filter(choice -> !choice.isNull())
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    /** Every field at or below a place, in order. */
    List<Spot> below(List<String> steps) {
        JsonNode parent = schema.rule(steps.subList(0, steps.size() - 1));
        return below(steps, needs(parent).contains(steps.get(steps.size() - 1)));
    }

    private List<Spot> below(List<String> steps, boolean required) {
        JsonNode rule = schema.rule(steps);
        if (!rule.path("type").asText().equals("object")) {
            return List.of(new Spot(steps, whole(rule), required));
        }
        Set<String> needed = needs(rule);
        List<Spot> spots = new ArrayList<>();
        for (String part : PolicySchema.parts(rule)) {
            List<String> next = new ArrayList<>(steps);
            next.add(part);
            spots.addAll(below(next, needed.contains(part)));
        }
        return spots;
    }

    private static Set<String> needs(JsonNode rule) {
        return StreamSupport.stream(rule.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private JsonNode whole(JsonNode rule) {
        if (!rule.has("items")) {
            return rule;
        }
        ObjectNode whole = rule.deepCopy();
        whole.set("items", schema.resolved(rule.path("items")));
        return whole;
    }

    /** Which control shows it; see {@code field.vm}. */
    static String kind(Spot spot) {
        JsonNode rule = spot.rule();
        if (spot.isFlag()) {
            return "flag";
        }
        if (!spot.choices().isEmpty()) {
            return spot.isList() ? "checkboxes" : "select";
        }
        if (rule.path("format").asText().equals("date")) {
            return "date";
        }
        if (rule.path("type").asText().equals("integer")) {
            return "number";
        }
        return spot.isList() || rule.path("maxLength").asInt() > LONG ? "area" : "text";
    }

    /** The names of the parts of a line, if the field is a list of small records. */
    static List<String> columns(Spot spot) {
        return PolicySchema.parts(spot.rule().path("items"));
    }

    /** A value as it is written in its field. */
    static String text(Spot spot, JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() || value.isMissingNode() ? "" : value.asText();
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(item -> item.isObject() ? line(spot, item) : item.asText())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Spot spot, JsonNode item) {
        String line = columns(spot).stream()
                .map(name -> item.path(name))
                .map(part -> part.isNull() || part.isMissingNode() ? "" : part.asText())
                .map(part -> part.replace('\n', ' '))
                .collect(Collectors.joining(BAR));
        return line.replaceAll("(\\s*\\|\\s*)+$", "");
    }

    /** Puts what was typed into the document, as typed: what is wrong with it is for the schema to say. */
    static void put(ObjectNode document, Spot spot, Input typed) {
        ObjectNode parent = document;
        for (String step : spot.steps().subList(0, spot.steps().size() - 1)) {
            JsonNode next = parent.path(step);
            parent = next instanceof ObjectNode there ? there : parent.putObject(step);
        }
        String name = spot.steps().get(spot.steps().size() - 1);
        JsonNode value = value(spot, typed);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, value);
        }
    }

    private static JsonNode value(Spot spot, Input typed) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (spot.isFlag()) {
            return make.booleanNode(typed.has(spot.name()));
        }
        if (spot.isList()) {
            ArrayNode list = list(spot, typed);
            return list.isEmpty() && !spot.required() ? null : list;
        }
        String text = typed.text(spot.name()).replace("\r\n", "\n");
        if (text.isEmpty()) {
            return spot.required() && !isNullable(spot.rule()) ? make.textNode("") : null;
        }
        return scalar(spot.rule(), text);
    }

    private static ArrayNode list(Spot spot, Input typed) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        if (!spot.choices().isEmpty()) {
            typed.set(spot.name()).forEach(list::add);
            return list;
        }
        typed.text(spot.name())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    List<String> columns = columns(spot);
                    list.add(columns.isEmpty() ? JsonNodeFactory.instance.textNode(line) : record(spot, columns, line));
                });
        return list;
    }

    private static JsonNode record(Spot spot, List<String> columns, String line) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        String[] parts = line.split("\\|", columns.size());
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (!part.isEmpty()) {
                record.set(
                        columns.get(i),
                        scalar(spot.rule().path("items").path("properties").path(columns.get(i)), part));
            }
        }
        return record;
    }

    private static JsonNode scalar(JsonNode rule, String text) {
        String reference = rule.path("$ref").asText() + rule.path("type").asText();
        if (reference.endsWith("integer") && text.matches("-?\\d{1,9}")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(text));
        }
        if (reference.endsWith("yesNo") && text.matches("true|false")) {
            return JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(text));
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    private static boolean isNullable(JsonNode rule) {
        return rule.path("type").isArray()
                || StreamSupport.stream(rule.path("enum").spliterator(), false).anyMatch(JsonNode::isNull);
    }
}
