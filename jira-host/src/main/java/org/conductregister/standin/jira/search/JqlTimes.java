package org.conductregister.standin.jira.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Points in time as JQL writes them: {@code 2026-11-22}, {@code "2026/11/22 10:30"}, {@code -7d}, {@code 2w 3h}. UTC. */
@Component
final class JqlTimes {

    private static final Pattern PART = Pattern.compile("(\\d+)\\s*([wdhmWDHM])");
    private static final Pattern RELATIVE = Pattern.compile("[+-]?\\s*(?:\\d+\\s*[wdhmWDHM]\\s*)+");

    private final Clock clock;

    JqlTimes(Clock clock) {
        this.clock = clock;
    }

    long now() {
        return clock.millis();
    }

    long startOfDay(String shift) {
        Instant start = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return start.plus(duration(shift)).toEpochMilli();
    }

    long endOfDay(String shift) {
        return startOfDay(shift) + Duration.ofDays(1).toMillis() - 1;
    }

    /** Milliseconds since 1970. @throws JqlProblem when the text is no time */
    long millis(String field, String text) {
        String value = text.trim();
        if (RELATIVE.matcher(value).matches()) {
            return clock.instant().plus(duration(value)).toEpochMilli();
        }
        try {
            String iso = value.replace('/', '-').replace(' ', 'T');
            LocalDateTime time = iso.contains("T")
                    ? LocalDateTime.parse(iso)
                    : LocalDate.parse(iso).atStartOfDay();
            return time.toInstant(ZoneOffset.UTC).toEpochMilli();
        } catch (DateTimeParseException e) {
            throw new JqlProblem(
                    "Date value '" + text + "' for field '" + field + "' is invalid. Valid formats include:"
                            + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                            + " '4w 2d'.");
        }
    }

    private static Duration duration(String text) {
        Duration sum = Duration.ZERO;
        Matcher parts = PART.matcher(text);
        while (parts.find()) {
            long count = Long.parseLong(parts.group(1));
            sum = sum.plus(
                    switch (parts.group(2)) {
                        case "w", "W" -> Duration.ofDays(7 * count);
                        case "d", "D" -> Duration.ofDays(count);
                        case "h", "H" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    });
        }
        return text.trim().startsWith("-") ? sum.negated() : sum;
    }
}
