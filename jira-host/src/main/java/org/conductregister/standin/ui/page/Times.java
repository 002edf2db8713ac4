package org.conductregister.standin.ui.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Moments as people read them, in the server's time zone. */
public final class Times {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    private Times() {}

    /** Day and minute; empty for null. */
    public static String text(Date date) {
        return date == null ? "" : text(date.toInstant());
    }

    /** Day and minute; empty for null. */
    public static String text(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** The day alone; empty for null. */
    public static String day(Date date) {
        return date == null ? "" : DAY.format(date.toInstant());
    }

    /** ISO-8601 in UTC, as {@code <time datetime>} wants it; empty for null. */
    public static String iso(Date date) {
        return date == null ? "" : date.toInstant().toString();
    }
}
