package org.conductregister.jira.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.conductregister.Office;
import org.conductregister.Requirement;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;
import org.junit.jupiter.api.Test;

/** The schema against the records, against the loader, and against a good policy with one thing wrong at a time. */
@Requirement("R1")
class PolicyFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final PolicySchema schema = new PolicySchema();
    private final PolicyDocuments format = new PolicyDocuments(schema);
    private final JsonNode good = tree(format.write(Office.midMurray()));
    private final List<Part> parts = new ArrayList<>();

    /** A part of the good policy: where it is, how a person would say that, and what the schema says of it. */
    private record Part(String pointer, String place, JsonNode value, JsonNode rule) {
        /** The place, if this part is what stands in a list, or what names it there. */
        String named(String other) {
            return pointer.matches(".*/0|.*/0/(key|word|at)")
                    ? place.replaceAll("\\[[^\\[]*](\\.\\w+)?$", "[" + other + "]$1")
                    : place;
        }
    }

    PolicyFormTest() {
        walk("", "", good, schema.document());
    }

    @Test
    void a_part_of_another_type_is_refused_with_place_value_and_what_was_expected() {
        int tried = 0;
        for (Part part : parts) {
            for (JsonNode wrong : List.of(
                    MAKE.objectNode().put("x", 1),
                    MAKE.numberNode(-7),
                    MAKE.arrayNode().add(true))) {
                if (part.pointer().isEmpty() || ofType(part.rule(), wrong)) {
                    continue;
                }
                Reason fault = theOne(with(part.pointer(), wrong), part.named("1"));
                assertThat(fault.code()).as(part.place()).isEqualTo("policy.form.other");
                assertThat(fault.args()).as(part.place()).containsExactly(wrong.toString(), title(part.rule()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(600);
    }

    @Test
    void words_that_are_none_of_those_to_choose_from_or_have_another_form_are_refused() {
        int tried = 0;
        for (Part part : parts) {
            JsonNode rule = part.rule();
            if (part.value().isTextual() && (rule.has("enum") || rule.has("pattern") || rule.has("format"))) {
                String wrong = rule.path("pattern").asText().equals("\\S") ? " " : "?!";
                Reason fault = theOne(
                        with(part.pointer(), MAKE.textNode(wrong)),
                        part.named(wrong.isBlank() || part.pointer().endsWith("/0") ? "1" : wrong));
                assertThat(fault.args()).as(part.place()).containsExactly("\"" + wrong + "\"", title(rule));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(90);
    }

    @Test
    @Requirement({"R60", "R61"})
    void limits_are_never_empty_and_never_below_one() {
        String[][] wrong = {
            {"channels", "[]", "a list of at least one channel, each once"},
            {"channels", "[\"LETTER\",\"LETTER\"]", "a list of at least one channel, each once"},
            {"callMinutes", "0", "a whole number from 1 to 1440"},
            {"meetingMinutes", "1441", "a whole number from 1 to 1440"},
            {"letterPages", "0", "a whole number from 1 to 1000"},
            {"perYear", "1001", "a whole number from 1 to 1000"}
        };
        for (String[] each : wrong) {
            JsonNode limits = tree(("{\"" + each[0] + "\": " + each[1] + "}").getBytes(StandardCharsets.UTF_8));
            Reason fault = theOne(
                    with("/restrictionTypes/0/limits", limits),
                    "restrictionTypes[" + good.at("/restrictionTypes/0/key").asText() + "].limits." + each[0]);
            assertThat(fault.args()).containsExactly(each[1], each[2]);
        }
    }

    @Test
    void a_part_that_is_missing_is_named_with_what_was_expected() {
        int tried = 0;
        for (Part part : parts) {
            for (JsonNode name : part.rule().path("required")) {
                JsonNode document = good.deepCopy();
                ((ObjectNode) document.at(part.pointer())).remove(name.asText());
                String place = below(part.place(), name.asText());
                List<Reason> faults = read(document).faults();
                assertThat(faults).as(place).hasSize(1);
                assertThat(faults.get(0).field()).endsWith(name.asText());
                assertThat(faults.get(0).code()).isEqualTo("policy.form.missing");
                assertThat(faults.get(0).args().get(0)).as(place).isNotBlank();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    @Test
    void a_part_that_the_format_does_not_have_is_named_with_those_that_it_has() {
        int tried = 0;
        for (Part part : parts) {
            if (part.value().isObject()) {
                JsonNode document = good.deepCopy();
                ((ObjectNode) document.at(part.pointer())).put("surplus", 1);
                Reason fault = theOne(document, below(part.place(), "surplus"));
                assertThat(fault.code()).isEqualTo("policy.form.unknown");
                assertThat(fault.args().get(0)).isEqualTo("surplus");
                part.rule().path("properties").fieldNames().forEachRemaining(name -> assertThat(
                                name.startsWith("$") || fault.args().get(1).contains(name))
                        .isTrue());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
    }

    /** Schema and loader agree: what the one lets through, the other can read, with the defaults that the schema names. */
    @Test
    void what_may_be_left_out_has_the_default_that_the_schema_names() {
        Set<String> tried = new TreeSet<>();
        for (Part part : parts) {
            part.rule().path("properties").fields().forEachRemaining(property -> {
                boolean required =
                        Stream.of(names(part.rule().path("required"))).anyMatch(property.getKey()::equals);
                if (required
                        || Set.of("$schema", "format").contains(property.getKey())
                        || !part.rule().has("description")) {
                    return;
                }
                JsonNode document = good.deepCopy();
                ((ObjectNode) document.at(part.pointer())).remove(property.getKey());
                PolicyProfile read = read(document).profile().orElseThrow();
                JsonNode written = tree(format.write(read)).at(part.pointer()).path(property.getKey());
                JsonNode expected = property.getValue().path("default");
                if (expected.isMissingNode()) {
                    assertThat(written.isMissingNode())
                            .as(part.place() + property.getKey())
                            .isTrue();
                } else if (!expected.isObject()) {
                    assertThat(written)
                            .as(part.place() + "." + property.getKey())
                            .isEqualTo(expected);
                } else {
                    assertThat(written.isObject()).isTrue();
                }
                tried.add(title(part.rule()) + property.getKey());
            });
        }
        assertThat(tried).hasSizeGreaterThan(30);
    }

    @Test
    void whatever_can_be_chosen_in_the_schema_can_be_read() {
        for (Part part : parts) {
            for (JsonNode choice : part.rule().path("enum")) {
                PolicyFormat.Reading reading = read(with(part.pointer(), choice));
                boolean twice = reading.faults().stream()
                        .allMatch(fault -> fault.args().toString().contains("each once"));
                assertThat(reading.profile().isPresent() || twice)
                        .as(part.place() + " " + choice)
                        .isTrue();
            }
        }
    }

    @Test
    void a_name_that_is_there_twice_is_no_json_for_us() {
        byte[] twice = "{\"id\": \"one\", \"id\": \"two\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(format.read(twice).faults()).extracting(Reason::code).containsExactly("policy.form.syntax");
        byte[] list = "[]".getBytes(StandardCharsets.UTF_8);
        assertThat(format.read(list).faults()).extracting(Reason::code).containsExactly("policy.form.other");
        assertThat(format.read(new byte[0]).faults()).extracting(Reason::code).containsExactly("policy.form.other");
    }

    @Test
    void the_schema_describes_every_component_of_every_record_and_every_choice() {
        Set<String> seen = new TreeSet<>();
        describes(PolicyProfile.class, schema.document(), "policy", seen);
        assertThat(seen).hasSizeGreaterThan(90);
    }

    @Test
    void the_documentation_names_every_part_and_every_word() throws IOException {
        String text = Files.readString(Path.of("..", "docs", "policy-format.md"));
        schema.document().findValues("properties").forEach(parts -> parts.fieldNames()
                .forEachRemaining(name -> assertThat(text).contains("`" + name + "`")));
        schema.document().path("$defs").forEach(rule -> rule.path("enum")
                .forEach(word -> assertThat(text).contains("`" + word.asText() + "`")));
    }

    private void describes(Type type, JsonNode rule, String place, Set<String> seen) {
        JsonNode resolved = resolved(rule);
        assertThat(title(resolved)).as("what is expected at " + place).isNotBlank();
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (of.length == 2) {
                Set<String> keys = new TreeSet<>();
                for (Object constant : ((Class<?>) of[0]).getEnumConstants()) {
                    if (constant != Role.SYSTEM) {
                        keys.add(constant.toString());
                        describes(
                                of[1],
                                resolved.path("properties").path(constant.toString()),
                                place + "." + constant,
                                seen);
                    }
                }
                assertThat(names(resolved.path("properties")))
                        .as(place)
                        .containsExactlyInAnyOrder(keys.toArray(String[]::new));
            } else {
                describes(of[0], resolved.path("items"), place + "[]", seen);
            }
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) {
            List<String> choices = new ArrayList<>();
            resolved.path("enum").forEach(choice -> {
                if (!choice.isNull()) {
                    choices.add(choice.asText());
                }
            });
            List<String> all = Stream.of(raw.getEnumConstants())
                    .filter(each -> each != Role.SYSTEM)
                    .map(Object::toString)
                    .toList();
            assertThat(choices).as(place).containsExactlyInAnyOrderElementsOf(all);
        } else if (raw.isRecord()) {
            Set<String> names = new TreeSet<>(List.of(names(resolved.path("properties"))));
            for (RecordComponent component : raw.getRecordComponents()) {
                assertThat(names.remove(component.getName()))
                        .as(place + "." + component.getName())
                        .isTrue();
                describes(
                        component.getGenericType(),
                        resolved.path("properties").path(component.getName()),
                        place + "." + component.getName(),
                        seen);
            }
            names.removeAll(Set.of("$schema", "format"));
            assertThat(names)
                    .as("what the schema has at " + place + " and the record has not")
                    .isEmpty();
        }
        seen.add(place);
    }

    private Reason theOne(JsonNode document, String place) {
        PolicyFormat.Reading reading = read(document);
        assertThat(reading.profile()).as(place).isEmpty();
        assertThat(reading.faults()).as(place).extracting(Reason::field).containsExactly(place);
        return reading.faults().get(0);
    }

    private PolicyFormat.Reading read(JsonNode document) {
        return format.read(document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode with(String pointer, JsonNode value) {
        JsonNode document = good.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = document.at(at.head());
        String last = at.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), value);
        }
        return document;
    }

    private void walk(String pointer, String place, JsonNode value, JsonNode rule) {
        JsonNode resolved = resolved(rule);
        parts.add(new Part(pointer, place, value, resolved));
        if (value.isObject()) {
            value.fields()
                    .forEachRemaining(field -> walk(
                            pointer + "/" + field.getKey(),
                            below(place, field.getKey()),
                            field.getValue(),
                            resolved.path("properties").path(field.getKey())));
        } else if (value.isArray() && !value.isEmpty()) {
            // the first says it all
            JsonNode item = value.get(0);
            String name = Stream.of("key", "word", "at")
                    .filter(item::has)
                    .map(each -> item.get(each).asText())
                    .findFirst()
                    .orElse("1");
            walk(pointer + "/0", place + "[" + name + "]", item, resolved.path("items"));
        }
    }

    private JsonNode resolved(JsonNode rule) {
        return rule.has("$ref") ? schema.document().at(rule.get("$ref").asText().substring(1)) : rule;
    }

    private String title(JsonNode rule) {
        return resolved(rule).path("title").asText();
    }

    private static boolean ofType(JsonNode rule, JsonNode value) {
        Set<String> types = new TreeSet<>();
        if (rule.path("type").isArray()) {
            rule.path("type").forEach(type -> types.add(type.asText()));
        } else {
            types.add(rule.path("type").asText());
        }
        return value.isObject() && types.contains("object") || value.isArray() && types.contains("array");
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static String[] names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(name -> names.add(name.asText()));
        } else {
            node.fieldNames().forEachRemaining(names::add);
        }
        return names.toArray(String[]::new);
    }

    private static JsonNode tree(byte[] document) {
        try {
            return JSON.readTree(document);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
