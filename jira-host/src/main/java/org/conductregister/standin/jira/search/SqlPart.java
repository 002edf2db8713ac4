package org.conductregister.standin.jira.search;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in SQL with its parameters. */
record SqlPart(String text, List<Object> params) {

    static final SqlPart NEVER = new SqlPart("1 = 0", List.of());
    static final SqlPart ALWAYS = new SqlPart("1 = 1", List.of());

    static SqlPart of(String text, Object... params) {
        return new SqlPart(text, List.of(params));
    }

    /** {@code column IN (...)}; nothing is in an empty list. */
    static SqlPart in(String column, Collection<?> values) {
        if (values.isEmpty()) {
            return NEVER;
        }
        return new SqlPart(
                column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                List.copyOf(values));
    }

    static SqlPart join(String operator, List<SqlPart> parts) {
        if (parts.isEmpty()) {
            return operator.equals("AND") ? ALWAYS : NEVER;
        }
        return new SqlPart(
                parts.stream().map(SqlPart::text).collect(Collectors.joining(" " + operator + " ", "(", ")")),
                parts.stream().flatMap(part -> part.params().stream()).toList());
    }

    SqlPart negated() {
        return new SqlPart("NOT (" + text + ")", params);
    }
}
