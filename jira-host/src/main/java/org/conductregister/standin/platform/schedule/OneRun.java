package org.conductregister.standin.platform.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job by its runner. What the runner throws becomes the outcome FAILED. */
final class OneRun implements JobRunnerRequest {

    private static final Logger log = LoggerFactory.getLogger(OneRun.class);

    private final Job job;
    private final JobRunner runner;
    private final Clock clock;
    private final String node;
    private final Instant started;

    OneRun(Job job, JobRunner runner, Clock clock, String node) {
        this.job = job;
        this.runner = runner;
        this.clock = clock;
        this.node = node;
        this.started = clock.instant();
    }

    JobRun go() {
        if (runner == null) {
            return ended(RunOutcome.UNAVAILABLE, "No runner is registered for " + job.getJobRunnerKey());
        }
        try {
            JobRunnerResponse response = runner.runJob(this);
            return response == null
                    ? ended(RunOutcome.SUCCESS, null)
                    : ended(response.getRunOutcome(), response.getMessage());
        } catch (RuntimeException | LinkageError problem) {
            log.error("The job {} failed", job.id(), problem);
            return ended(RunOutcome.FAILED, problem.toString());
        }
    }

    private JobRun ended(RunOutcome outcome, String message) {
        return new JobRun(job.id().toString(), outcome.name(), message, started, clock.instant(), node);
    }

    @Override
    public Date getStartTime() {
        return Date.from(started);
    }

    @Override
    public JobId getJobId() {
        return job.id();
    }

    @Override
    public JobConfig getJobConfig() {
        return job.config();
    }

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
