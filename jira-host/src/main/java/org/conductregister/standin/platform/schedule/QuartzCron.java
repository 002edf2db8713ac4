package org.conductregister.standin.platform.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** A cron expression as Jira takes it, which is Quartz's: seconds first, one of the two day fields is {@code ?}, Sunday is 1. */
final class QuartzCron {

    private static final int FIELDS = 6;
    private static final int DAY_OF_MONTH = 3;
    private static final int DAY_OF_WEEK = 5;
    private static final String[] DAYS = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"};
    private static final Pattern NUMBERED_DAY = Pattern.compile("(?<![#/\\w])[1-7]");

    private final CronExpression expression;

    /** @throws SchedulerServiceException when Quartz would not take it */
    QuartzCron(String text) throws SchedulerServiceException {
        String[] fields = text.trim().split("\\s+");
        boolean everyYear = fields.length == FIELDS + 1 && fields[FIELDS].equals("*");
        if (fields.length != FIELDS && !everyYear) {
            throw new SchedulerServiceException("A cron expression has six fields: " + text);
        }
        if (fields[DAY_OF_MONTH].equals("?") == fields[DAY_OF_WEEK].equals("?")) {
            throw new SchedulerServiceException("Exactly one of day-of-month and day-of-week is '?': " + text);
        }
        fields[DAY_OF_WEEK] =
                NUMBERED_DAY.matcher(fields[DAY_OF_WEEK]).replaceAll(day -> DAYS[Integer.parseInt(day.group()) - 1]);
        try {
            expression = CronExpression.parse(String.join(" ", Arrays.copyOf(fields, FIELDS)));
        } catch (IllegalArgumentException malformed) {
            throw new SchedulerServiceException("Not a cron expression: " + text, malformed);
        }
    }

    /** The first time after the given one; null when there is none. */
    Instant after(Instant moment, ZoneId zone) {
        ZonedDateTime next = expression.next(moment.atZone(zone));
        return next == null ? null : next.toInstant();
    }
}
