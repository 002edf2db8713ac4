package org.conductregister.jira.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a form sent, as typed. */
final class Input {

    private final Map<String, String[]> values;

    Input(Map<String, String[]> values) {
        this.values = Map.copyOf(values);
    }

    /** Everything that was sent, by name, in order of name. */
    List<String> names() {
        return values.keySet().stream().sorted().toList();
    }

    /** This and what else came; what is under one name comes after what was there. */
    Input and(Map<String, List<String>> fields) {
        Map<String, String[]> all = new HashMap<>(values);
        fields.forEach(
                (name, more) -> all.merge(name, more.toArray(String[]::new), (first, second) -> Stream.of(first, second)
                        .flatMap(Stream::of)
                        .toArray(String[]::new)));
        return new Input(all);
    }

    /** What a form sent, as it was kept. */
    static Input kept(Map<String, List<String>> fields) {
        Map<String, String[]> values = new HashMap<>();
        fields.forEach((name, all) -> values.put(name, all.toArray(String[]::new)));
        return new Input(values);
    }

    /** Every field, as it is to be kept; without those of these names. */
    Map<String, List<String>> fieldsBut(Set<String> names) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            if (!names.contains(name)) {
                fields.put(name, List.of(all));
            }
        });
        return fields;
    }

    /** The first value, without blanks around it; an empty text if there is none. */
    String text(String name) {
        String[] all = values.get(name);
        return all == null || all.length == 0 ? "" : all[0].strip();
    }

    /** Every value under this name, in order. */
    List<String> texts(String name) {
        return List.of(values.getOrDefault(name, new String[0]));
    }

    /** Every value under this name, each once and none of them blank. */
    Set<String> set(String name) {
        Set<String> all = new LinkedHashSet<>(texts(name));
        all.removeIf(String::isBlank);
        return all;
    }

    /** A number that an address carries; 0 if it is none. */
    long id(String name) {
        String text = text(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Whether anything was sent under this name. */
    boolean has(String name) {
        return !text(name).isEmpty();
    }
}
