package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.conductregister.verb.Journal.Conflict;

/** The records of one fake, by id. */
final class Shelf<T> {

    private SortedMap<Long, T> rows = new TreeMap<>();
    private long lastId;

    Shelf(FakeUnitOfWork unit) {
        unit.enlist(this);
    }

    synchronized T add(LongFunction<T> made) {
        T row = made.apply(++lastId);
        rows.put(lastId, row);
        return row;
    }

    /** Puts the next revision in the place of the one exactly before it. */
    synchronized void replace(long id, T next, ToIntFunction<T> revision, String about) {
        T stored = rows.get(id);
        if (stored == null || revision.applyAsInt(stored) != revision.applyAsInt(next) - 1) {
            throw new Conflict(about);
        }
        rows.put(id, next);
    }

    /** Changes whatever matches. */
    synchronized void change(Predicate<T> condition, UnaryOperator<T> change) {
        rows.replaceAll((id, row) -> condition.test(row) ? change.apply(row) : row);
    }

    /** Takes away whatever matches. */
    synchronized void remove(Predicate<T> condition) {
        rows.values().removeIf(condition);
    }

    synchronized Optional<T> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** What matches, oldest first. */
    synchronized List<T> where(Predicate<T> condition) {
        return rows.values().stream().filter(condition).toList();
    }

    synchronized long lastId() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    /** What brings the shelf back to this moment. Ids are not given twice, as in a database. */
    synchronized Runnable snapshot() {
        SortedMap<Long, T> before = new TreeMap<>(rows);
        return () -> restore(before);
    }

    private synchronized void restore(SortedMap<Long, T> before) {
        rows = before;
    }
}
