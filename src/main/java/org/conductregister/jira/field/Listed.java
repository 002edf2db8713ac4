package org.conductregister.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys of the policy's catalogue in one field value: "one, other". People may type keys or names; several inputs of one name
 * are taken together.
 */
final class Listed {

    private static final String SEPARATOR = ", ";

    private Listed() {}

    /** The keys meant, sorted, each once; what no name or key matches is kept as typed. */
    static List<String> keys(String text, Map<String, String> nameByKey) {
        return Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> key(part, nameByKey))
                .distinct()
                .sorted()
                .toList();
    }

    /** One value for these keys; null for none. */
    static String value(Collection<String> keys) {
        return keys.isEmpty() ? null : keys.stream().sorted().collect(Collectors.joining(SEPARATOR));
    }

    /** The keys in a value made here. */
    static List<String> keys(String value) {
        return value == null ? List.of() : keys(value, Map.of());
    }

    /** Everything typed into a field, as one text; empty if nothing was. */
    static String typed(CustomFieldParams input) {
        List<String> parts = new ArrayList<>();
        if (input != null && input.getValuesForNullKey() != null) {
            input.getValuesForNullKey().forEach(part -> parts.add(String.valueOf(part)));
        }
        return String.join(",", parts);
    }

    private static String key(String typed, Map<String, String> nameByKey) {
        return nameByKey.entrySet().stream()
                .filter(entry -> typed.equalsIgnoreCase(entry.getKey()) || typed.equalsIgnoreCase(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed);
    }
}
