package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/**
 * When a job runs: by cron expression, at an interval, or once.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public final class Schedule {
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    private final Type type;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0L, runTime);
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(Type.CRON_EXPRESSION, null, new CronScheduleInfo(cronExpression, timeZone));
    }

    public Type getType() {
        return type;
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }
}
