package org.conductregister.standin.platform.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * A job as it was scheduled.
 *
 * @param nextRun null when it will not run again
 * @param runnable whether its runner is registered on this node
 */
record Job(JobId id, JobConfig config, Instant nextRun, boolean runnable) implements JobDetails {

    /** When a schedule comes due first, seen from now; null for never. */
    static Instant first(Schedule schedule, Instant now) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return cron(schedule, now);
        }
        Date wanted = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return wanted == null || wanted.toInstant().isBefore(now) ? now : wanted.toInstant();
    }

    /** When it comes due again after a run that ended now; null for never. */
    Instant following(Instant now) {
        Schedule schedule = config.getSchedule();
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            try {
                return cron(schedule, now);
            } catch (SchedulerServiceException checkedBefore) {
                throw new IllegalStateException(checkedBefore);
            }
        }
        long millis = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return millis == 0 ? null : now.plusMillis(millis);
    }

    private static Instant cron(Schedule schedule, Instant now) throws SchedulerServiceException {
        ZoneId zone = Optional.ofNullable(schedule.getCronScheduleInfo().getTimeZone())
                .map(TimeZone::toZoneId)
                .orElse(ZoneOffset.UTC);
        return new QuartzCron(schedule.getCronScheduleInfo().getCronExpression()).after(now, zone);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return nextRun == null ? null : Date.from(nextRun);
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
