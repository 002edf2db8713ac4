package org.conductregister.jira.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** Asks for many keys in as many statements as the most cramped database needs: Oracle takes 1,000 in a list. */
final class Batches {

    private static final int SIZE = 500;

    private Batches() {}

    /** @param ask takes a criterion on {@code column} and its parameters */
    static <T> List<T> in(String column, Collection<?> keys, BiFunction<String, Object[], List<T>> ask) {
        List<Object> distinct = new ArrayList<>(keys.stream().distinct().toList());
        List<T> found = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += SIZE) {
            Object[] batch = distinct.subList(from, Math.min(from + SIZE, distinct.size()))
                    .toArray();
            found.addAll(ask.apply(column + " IN (" + marks(batch.length) + ")", batch));
        }
        return found;
    }

    /** As many parameter marks as there are parameters. */
    static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}
