package org.conductregister.standin.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, or an address filled in beforehand. */
public record Submitted(MultiValueMap<String, String> values) {

    /** Under this name a form lists the custom fields that it shows. */
    private static final String SHOWN = "shown";

    /** Nothing was typed yet. */
    public static Submitted nothing() {
        return new Submitted(new LinkedMultiValueMap<>());
    }

    /** The first value; empty when the form had no such field. An empty text is a value. */
    public Optional<String> first(String field) {
        return Optional.ofNullable(values.getFirst(field));
    }

    /** Whether the form had the field, or for a custom field one of its parts ({@code customfield_1:2}). */
    public boolean has(String field) {
        return values.containsKey(field) || values.keySet().stream().anyMatch(name -> name.startsWith(field + ":"));
    }

    /** Whether the form showed the custom field and nothing was chosen in it: browsers do not send empty boxes. */
    boolean leftEmpty(String customField) {
        return values.getOrDefault(SHOWN, List.of()).contains(customField) && !values.containsKey(customField);
    }

    /** The values of a custom field by their names as parameters; several when the field has parts. */
    public Map<String, List<String>> parts(String customField) {
        Map<String, List<String>> parts = new TreeMap<>();
        values.forEach((name, texts) -> {
            if (name.equals(customField) || name.startsWith(customField + ":")) {
                parts.put(name, List.copyOf(texts));
            }
        });
        return parts;
    }
}
