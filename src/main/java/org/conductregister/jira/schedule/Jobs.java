package org.conductregister.jira.schedule;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Duration;

/** Puts the app's jobs into Jira's scheduler once Jira is up, and takes them out when the app stops. */
@ExportAsService(LifecycleAware.class)
public final class Jobs implements LifecycleAware {

    /** Opens due reviews: once a day at two in the morning, on one node of the cluster. */
    static final String DAILY = "org.conductregister.open-due-reviews";

    /** The same work once, right after a start that comes after missed runs (R106). */
    static final String CATCH_UP = "org.conductregister.catch-up";

    /** Compares the index of restrictions with the register: on every node, twice a minute. */
    static final String HEALING = "org.conductregister.heal-index";

    private static final Duration HEALING_INTERVAL = Duration.ofSeconds(30);

    private final SchedulerService scheduler;
    private final DailyJob daily;
    private final IndexHealing healing;

    /** Uses these. */
    public Jobs(SchedulerService scheduler, DailyJob daily, IndexHealing healing) {
        this.scheduler = scheduler;
        this.daily = daily;
        this.healing = healing;
    }

    @Override
    public void onStart() {
        healing.runJob(null);
        schedule(DAILY, daily, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 2 * * ?"));
        if (daily.isBehind()) {
            schedule(CATCH_UP, daily, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null));
        }
        schedule(HEALING, healing, RunMode.RUN_LOCALLY, Schedule.forInterval(HEALING_INTERVAL.toMillis(), null));
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(JobRunnerKey.of(DAILY));
        scheduler.unregisterJobRunner(JobRunnerKey.of(CATCH_UP));
        scheduler.unregisterJobRunner(JobRunnerKey.of(HEALING));
    }

    private void schedule(String name, JobRunner runner, RunMode mode, Schedule when) {
        JobRunnerKey key = JobRunnerKey.of(name);
        scheduler.registerJobRunner(key, runner);
        try {
            scheduler.scheduleJob(
                    JobId.of(name),
                    JobConfig.forJobRunnerKey(key).withRunMode(mode).withSchedule(when));
        } catch (SchedulerServiceException refused) {
            throw new IllegalStateException("the job " + name + " cannot be scheduled", refused);
        }
    }
}
