package org.conductregister.jira.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.conductregister.jira.json.Json;
import org.conductregister.jira.page.PolicyFields.Spot;
import org.conductregister.jira.policy.PolicySchema;
import org.conductregister.policy.AtDate;
import org.conductregister.policy.TermsKind;
import org.conductregister.policy.TermsLimits;
import org.conductregister.verb.Role;

/** The document of a policy while one part of it is changed: a form's fields, and the document that they make. */
final class PolicyDraft {

    /** Stands in an address for an item that is not there yet. */
    static final String NEW = "+";

    private static final int ORDINARY = 50;
    private static final ObjectMapper JSON = Json.mapper();

    private final ObjectNode document;
    private final PolicyPart part;
    private final List<String> listSteps;
    private final String item;
    private final List<Spot> spots;
    private int index;

    /** @param item key of the item that is changed, {@value #NEW} for another; empty where the part is one form */
    PolicyDraft(PolicySchema schema, byte[] document, PolicyPart part, String item) {
        this.document = tree(document);
        this.part = part;
        this.item = item;
        this.listSteps = part.list() == null ? List.of() : List.of(part.list().split("\\."));
        this.spots = spots(new PolicyFields(schema));
        this.index = item.isEmpty() ? -1 : find();
    }

    /** Whether the item that the address names is in the list, or is to be a new one. */
    boolean isThere() {
        return item.isEmpty() || item.equals(NEW) || index >= 0;
    }

    /** What is in the list, in order. */
    List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        list().forEach(items::add);
        return items;
    }

    List<Spot> spots() {
        return spots;
    }

    /** A field's value, as it is written in the form. */
    String text(Spot spot) {
        JsonNode value = subject();
        for (String step : spot.steps()) {
            value = value.path(step);
        }
        return PolicyFields.text(spot, value);
    }

    /** A field's place in words, as faults name it. */
    String place(Spot spot) {
        List<String> steps = new ArrayList<>(listSteps);
        if (!item.isEmpty()) {
            steps.add(String.valueOf(Math.max(index, 0)));
        }
        steps.addAll(spot.steps());
        return PolicySchema.place(document, steps);
    }

    /** Takes what was typed. A new item without a key gets one that is made of its name. */
    void take(Input typed) {
        if (item.equals(NEW)) {
            index = list().size();
            ((ArrayNode) list()).addObject();
        }
        ObjectNode subject = (ObjectNode) subject();
        spots.forEach(spot -> PolicyFields.put(subject, spot, typed));
        if (item.equals(NEW) && subject.path("key").asText().isEmpty()) {
            subject.put("key", keyOf(subject.path("name").asText()));
        }
    }

    /** Takes the item out of the list. */
    void remove() {
        ((ArrayNode) list()).remove(index);
    }

    /** The form's own subject: the item, or the whole. */
    JsonNode subject() {
        if (item.isEmpty()) {
            return document;
        }
        return index < 0 ? beginning() : list().path(index);
    }

    /** What a new item begins with. */
    private JsonNode beginning() {
        ObjectNode beginning = JSON.createObjectNode();
        if (part == PolicyPart.TYPES) {
            beginning.put("ceiling", "P12M");
            beginning.put("atDate", AtDate.LAPSE.name());
            beginning.put("approver", Role.DECIDER.name());
            beginning.put("severity", ORDINARY);
        }
        return beginning;
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Marks this state of the document, to know it again. */
    String mark() {
        return Integer.toHexString(document.toString().hashCode());
    }

    private List<Spot> spots(PolicyFields fields) {
        List<Spot> all = new ArrayList<>();
        if (part.list() == null) {
            part.places().forEach(place -> all.addAll(fields.below(List.of(place.split("\\.")))));
            return all;
        }
        List<String> one = new ArrayList<>(listSteps);
        one.add("0");
        fields.below(one).stream()
                .map(spot ->
                        new Spot(spot.steps().subList(one.size(), spot.steps().size()), spot.rule(), spot.required()))
                .filter(spot -> item.equals(NEW) || !spot.name().equals("key"))
                .filter(spot -> item.equals(NEW) || fits(spot))
                .map(spot -> spot.name().equals("key") ? new Spot(spot.steps(), spot.rule(), false) : spot)
                .forEach(all::add);
        return all;
    }

    /** A limit is asked for where the terms can have it; one that is there all the same can be taken away. */
    private boolean fits(Spot spot) {
        if (!spot.steps().get(0).equals("limits")) {
            return true;
        }
        JsonNode type = find() < 0 ? document.path("none") : list().path(find());
        String name = spot.steps().get(1);
        return type.path("limits").has(name)
                || Stream.of(TermsKind.values())
                        .filter(kind -> kind.name().equals(type.path("terms").asText()))
                        .anyMatch(kind -> TermsLimits.of(kind).contains(name));
    }

    private JsonNode list() {
        JsonNode node = document;
        for (String step : listSteps) {
            node = node.path(step).isMissingNode() ? node : node.path(step);
        }
        return node;
    }

    private int find() {
        List<JsonNode> all = items();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).path("key").asText().equals(item)) {
                return i;
            }
        }
        return -1;
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static ObjectNode tree(byte[] document) {
        try {
            return (ObjectNode) JSON.readTree(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
