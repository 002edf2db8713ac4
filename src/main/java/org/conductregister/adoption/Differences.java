package org.conductregister.adoption;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.adoption.Difference.Kind;
import org.conductregister.policy.PolicyProfile;

/**
 * Finds where two profiles differ, by walking through both records side by side. What has a key is compared with what has
 * the same key, wherever it stands; other lists are compared by position, and words without an order one by one.
 */
final class Differences {

    private static final Set<String> NAMES = Set.of("key", "word", "at");

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** All of them, in the order of the profile's parts; its number is none. */
    static List<Difference> between(PolicyProfile before, PolicyProfile after) {
        Differences differences = new Differences();
        differences.parts("", before.numbered(after.version()), after);
        return List.copyOf(differences.found);
    }

    private void compare(String place, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Record && after instanceof Record) {
            parts(place, before, after);
        } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            entries(place, one, other);
        } else if (before instanceof Collection<?> one && after instanceof Collection<?> other) {
            items(place, one, other);
        } else {
            add(place, text(before), text(after));
        }
    }

    private void parts(String place, Object before, Object after) {
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            String name = place.isEmpty() ? part.getName() : place + "." + part.getName();
            compare(name, value(part, before), value(part, after));
        }
    }

    private void entries(String place, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> keys = new LinkedHashSet<>(new TreeMap<>(before).keySet());
        keys.addAll(new TreeMap<>(after).keySet());
        keys.forEach(key -> compare(place + "." + key, before.get(key), after.get(key)));
    }

    private void items(String place, Collection<?> before, Collection<?> after) {
        boolean records = Stream.concat(before.stream(), after.stream()).anyMatch(Record.class::isInstance);
        if (records) {
            Map<String, Object> one = named(before);
            Map<String, Object> other = named(after);
            Set<String> names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            names.forEach(name -> compare(place + "[" + name + "]", one.get(name), other.get(name)));
        } else {
            words(before).stream().filter(word -> !words(after).contains(word)).forEach(word -> add(place, word, ""));
            words(after).stream().filter(word -> !words(before).contains(word)).forEach(word -> add(place, "", word));
            order(place, before, after);
        }
    }

    /** The same words in another order are a difference too, where the order counts. */
    private void order(String place, Collection<?> before, Collection<?> after) {
        if (before instanceof List && Set.copyOf(before).equals(Set.copyOf(after))) {
            add(place, text(before), text(after));
        }
    }

    private static List<String> words(Collection<?> words) {
        Stream<String> texts = words.stream().map(String::valueOf);
        return words instanceof List ? texts.toList() : texts.sorted().toList();
    }

    private static Map<String, Object> named(Collection<?> items) {
        Map<String, Object> named = new LinkedHashMap<>();
        int number = 1;
        for (Object item : items) {
            String name = name(item);
            named.put(name == null || named.containsKey(name) ? String.valueOf(number) : name, item);
            number++;
        }
        return named;
    }

    private static String name(Object item) {
        return Stream.of(item.getClass().getRecordComponents())
                .filter(part -> NAMES.contains(part.getName()))
                .map(part -> value(part, item))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElse(null);
    }

    private void add(String place, String before, String after) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        found.add(new Difference(place, kind, before, after));
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Record) {
            return Stream.of(value.getClass().getRecordComponents())
                    .filter(part -> !text(value(part, value)).isEmpty())
                    .map(part -> part.getName() + ": " + text(value(part, value)))
                    .collect(Collectors.joining("\n"));
        }
        if (value instanceof Collection<?> several) {
            Stream<String> texts = several.stream().map(Differences::text);
            return (several instanceof List ? texts : texts.sorted()).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                            .collect(Collectors.joining("; "));
        }
        return String.valueOf(value);
    }

    private static Object value(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
