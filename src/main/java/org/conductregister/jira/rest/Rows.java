package org.conductregister.jira.rest;

import java.util.List;
import java.util.function.Function;
import org.conductregister.jira.rest.wire.Views;

/** The part of a list that a call asks for. A limit that is too high is refused, never cut down in silence. */
record Rows(int start, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws Malformed if either is no number, or out of range */
    static Rows asked(String start, String limit) {
        return new Rows(
                number("start", start, 0, 0, Integer.MAX_VALUE - MOST - 1), number("limit", limit, USUAL, 1, MOST));
    }

    /** A list of which one row more than asked for was read, to know whether anything follows. */
    <T, R> Views.Page<R> ofOneMore(List<T> read, Function<T, R> view) {
        return new Views.Page<>(
                start,
                limit,
                read.size() <= limit,
                read.stream().limit(limit).map(view).toList());
    }

    /** The asked part of a whole list. */
    <T, R> Views.Page<R> of(List<T> all, Function<T, R> view) {
        return ofOneMore(all.stream().skip(start).toList(), view);
    }

    private static int number(String name, String value, int usual, int least, int most) {
        if (value == null || value.isBlank()) {
            return usual;
        }
        long number = value.matches("\\d{1,10}") ? Long.parseLong(value) : -1;
        if (number < least || number > most) {
            throw new Malformed("Expected a whole number from " + least + " to " + most + ".", name);
        }
        return (int) number;
    }
}
