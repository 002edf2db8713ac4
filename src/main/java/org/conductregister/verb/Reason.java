package org.conductregister.verb;

import java.util.List;

/**
 * One reason why something is refused.
 *
 * @param code stable and machine-readable; the text stands in the bundle under {@code conduct.reason.<code>}
 * @param field the field of the command at fault, or null where the reason is about the whole
 * @param args what the text names, in order
 */
public record Reason(String code, String field, List<String> args) {

    /** Copies the arguments. */
    public Reason {
        args = List.copyOf(args);
    }

    /** A reason about the whole. */
    public static Reason of(String code, Object... args) {
        return new Reason(code, null, texts(args));
    }

    /** A reason about one field. */
    public static Reason at(String field, String code, Object... args) {
        return new Reason(code, field, texts(args));
    }

    private static List<String> texts(Object... args) {
        return java.util.Arrays.stream(args).map(String::valueOf).toList();
    }
}
