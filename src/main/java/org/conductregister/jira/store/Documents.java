package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.verb.Journal.Conflict;

/**
 * A table of records, each kept as one JSON document beside the columns by which it is found.
 *
 * @param <R> the table
 * @param <T> the record
 */
final class Documents<R extends Row, T> {

    /** How many rows one statement of {@link #inStretches} reads. */
    static final int STRETCH = 1_000;

    private static final String COLUMNS = "ID, JSON_TEXT";

    private final ActiveObjects ao;
    private final ObjectMapper json;
    private final Class<R> table;
    private final Class<T> type;
    private final BiFunction<T, Long, T> withId;

    /** @param withId the record as read, with the id of its row */
    Documents(ActiveObjects ao, ObjectMapper json, Class<R> table, Class<T> type, BiFunction<T, Long, T> withId) {
        this.ao = ao;
        this.json = json;
        this.table = table;
        this.type = type;
        this.withId = withId;
    }

    Optional<T> find(long id) {
        return first("ID = ?", id);
    }

    Optional<T> first(String criteria, Object... parameters) {
        return oldestFirst(criteria, parameters).stream().findFirst();
    }

    List<T> oldestFirst(String criteria, Object... parameters) {
        return read(query(criteria, parameters).order("ID ASC"));
    }

    /** All rows; the order is the caller's to say. */
    static Query everything() {
        return Query.select(COLUMNS);
    }

    /** The rows that match; the order is the caller's to say. */
    static Query query(String criteria, Object... parameters) {
        return everything().where(criteria, parameters);
    }

    List<T> read(Query query) {
        List<T> found = new ArrayList<>();
        ao.stream(table, query, row -> found.add(withId.apply(parse(row.getJsonText()), row.getID())));
        return found;
    }

    /**
     * The same as {@link #oldestFirst}, for what may be a million rows. PostgreSQL's driver would otherwise hold the
     * whole answer in memory beside the records made of it.
     */
    List<T> inStretches(String criteria, Object... parameters) {
        List<T> found = new ArrayList<>();
        long[] last = {0};
        int before;
        do {
            before = found.size();
            Object[] withLast = Arrays.copyOf(parameters, parameters.length + 1);
            withLast[parameters.length] = last[0];
            Query next =
                    query(criteria + " AND ID > ?", withLast).order("ID ASC").limit(STRETCH);
            ao.stream(table, next, row -> {
                found.add(withId.apply(parse(row.getJsonText()), row.getID()));
                last[0] = row.getID();
            });
        } while (found.size() == before + STRETCH);
        return found;
    }

    /** Adds a row and returns its id. */
    long insert(T document, int revision, DBParam... keys) {
        DBParam[] columns = Arrays.copyOf(keys, keys.length + 2);
        columns[keys.length] = new DBParam("REVISION", revision);
        columns[keys.length + 1] = new DBParam("JSON_TEXT", write(document));
        return ao.create(table, columns).getID();
    }

    /**
     * Puts the next revision in the place of the one exactly before it. The unit of work lets one writer in at a time,
     * so nothing comes between looking and writing; should a cluster ever lose its lock, the journal's unique step keys
     * still stop the second writer.
     *
     * @param keys sets the columns that can change
     * @throws Conflict if the stored revision is any other
     */
    void replace(long id, int revision, String about, T document, Consumer<R> keys) {
        R[] rows = ao.find(table, Query.select().where("ID = ? AND REVISION = ?", id, revision - 1));
        if (rows.length == 0) {
            throw new Conflict(about);
        }
        R row = rows[0];
        keys.accept(row);
        row.setRevision(revision);
        row.setJsonText(write(document));
        row.save();
    }

    private String write(T document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T parse(String body) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a row of " + table.getSimpleName() + " cannot be read", e);
        }
    }
}
