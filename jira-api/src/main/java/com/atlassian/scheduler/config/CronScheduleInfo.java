package com.atlassian.scheduler.config;

import java.util.Objects;
import java.util.TimeZone;

/**
 * A cron expression (seconds first) and its time zone, null for the system's.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = Objects.requireNonNull(cronExpression, "cronExpression");
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
