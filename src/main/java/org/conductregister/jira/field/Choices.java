package org.conductregister.jira.field;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A field's value and choices for templates, as plain maps: templates may call nothing else. */
final class Choices {

    private Choices() {}

    /**
     * @param nameByKey everything that may be chosen
     * @param chosen keys
     * @param value as it is kept; null for none
     */
    static Map<String, Object> of(Map<String, String> nameByKey, List<String> chosen, String value) {
        List<Map<String, Object>> options = nameByKey.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> Map.<String, Object>of(
                        "key", entry.getKey(), "name", entry.getValue(), "chosen", chosen.contains(entry.getKey())))
                .toList();
        String text = chosen.stream()
                .map(key -> nameByKey.getOrDefault(key, key))
                .sorted()
                .collect(Collectors.joining(", "));
        return Map.of("value", value == null ? "" : value, "text", text, "editable", true, "options", options);
    }

    /** A text that nobody can edit. */
    static Map<String, Object> readOnly(String text) {
        String shown = text == null ? "" : text;
        return Map.of("value", shown, "text", shown, "editable", false, "options", List.of());
    }

    /** A text that is typed. */
    static Map<String, Object> typed(String value, String text) {
        return Map.of("value", value == null ? "" : value, "text", text, "editable", true, "options", List.of());
    }
}
