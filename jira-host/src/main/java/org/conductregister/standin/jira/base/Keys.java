package org.conductregister.standin.jira.base;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Inserts rows and hands back their generated ids. */
public final class Keys {

    private Keys() {}

    /** Runs the insert and returns the id it generated. */
    public static long insert(JdbcClient.StatementSpec insert) {
        KeyHolder key = new GeneratedKeyHolder();
        insert.update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Long.class), "The insert generated no id");
    }
}
