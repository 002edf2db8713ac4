package org.conductregister.standin.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments in columns of type TIMESTAMP: kept in UTC, whatever zone the process runs in. */
public final class Utc {

    private Utc() {}

    /** What a parameter takes; null for null. */
    public static LocalDateTime stored(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The moment in a column; null for null. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
