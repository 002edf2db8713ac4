package org.conductregister.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import net.java.ao.DBParam;

/** Writes a row each night; what it counted is cached over all nodes. */
public class TallyJob implements JobRunner, LifecycleAware {

    private static final JobRunnerKey RUNNER = JobRunnerKey.of("tally");

    private final ActiveObjects objects;
    private final SchedulerService scheduler;
    private final CachedReference<Integer> count;

    public TallyJob(ActiveObjects objects, SchedulerService scheduler, CacheManager caches) {
        this.objects = objects;
        this.scheduler = scheduler;
        this.count = caches.getCachedReference("tiny.tally", () -> objects.count(Tally.class));
    }

    @Override
    public void onStart() {
        scheduler.registerJobRunner(RUNNER, this);
        try {
            scheduler.scheduleJob(
                    JobId.of("tally"),
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forCronExpression("0 0 3 * * ?")));
        } catch (SchedulerServiceException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    @Override
    public void onStop() {
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        objects.executeInTransaction(() -> objects.create(Tally.class, new DBParam("NODE_NAME", "any")));
        count.reset();
        return JobRunnerResponse.success("counted");
    }

    /** Rows, as cached. */
    public int count() {
        return count.get();
    }

    /** Begins to write a row and fails, so that nothing may be left of it. */
    public void fail() {
        objects.executeInTransaction(() -> {
            objects.create(Tally.class, new DBParam("NODE_NAME", "lost"));
            throw new IllegalStateException("after the row was written");
        });
    }
}
