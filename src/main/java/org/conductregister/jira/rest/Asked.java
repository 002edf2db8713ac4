package org.conductregister.jira.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values in addresses, as typed. */
final class Asked {

    private Asked() {}

    /** The id in a path; an id that is no number belongs to nothing, so it is 0. */
    static long id(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }

    /** @throws Malformed if the parameter is there and no number */
    static long id(String name, String value) {
        if (!value.matches("\\d{1,18}")) {
            throw new Malformed("Expected a whole number.", name);
        }
        return Long.parseLong(value);
    }

    /** @throws Malformed if it is none of the constants */
    static <E extends Enum<E>> E constant(Class<E> type, String name, String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "Expected one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")) + ".",
                        name));
    }

    /** @throws Malformed if it is no day */
    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException wrong) {
            throw new Malformed("Expected a day such as 2026-05-31.", name);
        }
    }
}
