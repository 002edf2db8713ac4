package org.conductregister.standin.platform.schedule;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.conductregister.standin.Settings;
import org.springframework.stereotype.Component;

/**
 * The apps' jobs. A job that runs once per cluster is taken by whichever node finds it due first; the others see from the
 * shared table that it has run. As in Jira, scheduling a job again reckons its next run from now on: runs that a stopped
 * host missed are not caught up.
 */
@Component
public final class Scheduler implements SchedulerService {

    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, JobConfig> jobs = new ConcurrentHashMap<>();
    private final JobRuns runs;
    private final Clock clock;
    private final ClusterLockService locks;
    private final String node;

    Scheduler(JobRuns runs, Clock clock, ClusterLockService locks, Settings settings) {
        this.runs = runs;
        this.clock = clock;
        this.locks = locks;
        this.node = settings.node();
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs.values().stream().map(JobConfig::getJobRunnerKey).collect(Collectors.toSet());
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Instant first = Job.first(jobConfig.getSchedule(), clock.instant());
        runs.due(key(jobId, jobConfig), first);
        jobs.put(jobId, jobConfig);
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        JobConfig config = jobs.remove(jobId);
        if (config != null) {
            runs.forget(key(jobId, config));
        }
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        Instant next = Job.first(schedule, clock.instant());
        return next == null ? null : Date.from(next);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return jobs.containsKey(jobId) ? job(jobId) : null;
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return jobs().stream()
                .filter(job -> job.getJobRunnerKey().equals(jobRunnerKey))
                .toList();
    }

    /** All jobs, by id. */
    public List<JobDetails> jobs() {
        return jobs.keySet().stream().sorted().<JobDetails>map(this::job).toList();
    }

    /** How the job went last; null when it has not run. */
    public JobRun lastRun(JobId jobId) {
        JobConfig config = jobs.get(jobId);
        return config == null ? null : runs.last(key(jobId, config)).orElse(null);
    }

    /**
     * Runs a job now, whether due or not, and waits for it; its next run stays when it was. Waits its turn when the job is
     * running already.
     *
     * @throws IllegalArgumentException for an unknown job
     */
    public JobRun runNow(JobId jobId) {
        if (!jobs.containsKey(jobId)) {
            throw new IllegalArgumentException("There is no job " + jobId);
        }
        ClusterLock lock = lock(job(jobId));
        lock.lock();
        try {
            return run(job(jobId));
        } finally {
            lock.unlock();
        }
    }

    /** Runs what is due and is not running already, here or on another node. */
    void runDue() {
        for (JobId id : jobs.keySet()) {
            Job job = job(id);
            if (isDue(job) && job.runnable()) {
                runIfStillDue(job);
            }
        }
    }

    private void runIfStillDue(Job job) {
        ClusterLock lock = lock(job);
        if (!lock.tryLock()) {
            return;
        }
        try {
            if (isDue(job(job.id()))) {
                run(job);
                Instant following = job.following(clock.instant());
                runs.due(key(job.id(), job.config()), following);
            }
        } finally {
            lock.unlock();
        }
    }

    private JobRun run(Job job) {
        JobRun run = new OneRun(job, runners.get(job.getJobRunnerKey()), clock, node).go();
        JobRun kept = new JobRun(
                key(job.id(), job.config()), run.outcome(), run.message(), run.started(), run.finished(), node);
        runs.record(kept);
        return run;
    }

    private boolean isDue(Job job) {
        return job.nextRun() != null && !job.nextRun().isAfter(clock.instant());
    }

    private Job job(JobId id) {
        JobConfig config = jobs.get(id);
        return new Job(
                id, config, runs.due(key(id, config)).orElse(null), runners.containsKey(config.getJobRunnerKey()));
    }

    private ClusterLock lock(Job job) {
        return locks.getLockForName("job:" + key(job.id(), job.config()));
    }

    /** A job that runs on every node has a row for each. */
    private String key(JobId id, JobConfig config) {
        return config.getRunMode() == com.atlassian.scheduler.config.RunMode.RUN_ONCE_PER_CLUSTER
                ? id.toString()
                : node + ":" + id;
    }
}
