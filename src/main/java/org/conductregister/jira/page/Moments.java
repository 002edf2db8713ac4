package org.conductregister.jira.page;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times in the language and time zone of whoever is logged in. */
public final class Moments {

    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    /** Uses these services of the host. */
    public Moments(LocaleResolver locales, TimeZoneManager zones) {
        this.locales = locales;
        this.zones = zones;
    }

    /** A day in words; an empty text for null. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale()));
    }

    /** A day and time in words, in the reader's zone; an empty text for null. */
    public String time(Instant instant) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return instant == null ? "" : instant.atZone(zone()).format(form.withLocale(locale()));
    }

    /** The day of an instant, in the reader's zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The name of a day of the week. */
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    /** An instant as a {@code datetime-local} field holds it, to the minute in the reader's zone. */
    public String toField(Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(zone())
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    /**
     * The instant that such a field means.
     *
     * @throws java.time.format.DateTimeParseException if it holds anything else
     */
    public Instant fromField(String value) {
        return LocalDateTime.parse(value).atZone(zone()).toInstant();
    }

    /** The reader's zone. */
    public ZoneId zone() {
        return zones.getUserTimeZone().toZoneId();
    }

    /** The language of whoever is logged in. */
    Locale locale() {
        return locales.getLocale();
    }
}
