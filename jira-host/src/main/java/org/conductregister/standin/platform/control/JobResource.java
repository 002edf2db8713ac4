package org.conductregister.standin.platform.control;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Instant;
import java.util.List;
import org.conductregister.standin.platform.schedule.JobRun;
import org.conductregister.standin.platform.schedule.Scheduler;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lists the apps' jobs and runs one at once. 404 for an unknown job. */
@RestController
@RequestMapping("/rest/standin/1.0/jobs")
final class JobResource {

    /** A job and how it went last; {@code lastRun} is null before its first run. */
    record ScheduledJob(
            String id,
            String runner,
            String runMode,
            String schedule,
            Instant nextRun,
            boolean runnable,
            JobRun lastRun) {}

    private final Scheduler scheduler;

    JobResource(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @GetMapping
    List<ScheduledJob> list() {
        return scheduler.jobs().stream().map(this::shown).toList();
    }

    @PostMapping("/{jobId}/run")
    JobRun run(@PathVariable String jobId) {
        try {
            return scheduler.runNow(JobId.of(jobId));
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }

    private ScheduledJob shown(JobDetails job) {
        return new ScheduledJob(
                job.getJobId().toString(),
                job.getJobRunnerKey().toString(),
                job.getRunMode().name(),
                text(job.getSchedule()),
                job.getNextRunTime() == null ? null : job.getNextRunTime().toInstant(),
                job.isRunnable(),
                scheduler.lastRun(job.getJobId()));
    }

    private static String text(Schedule schedule) {
        return schedule.getType() == Schedule.Type.CRON_EXPRESSION
                ? schedule.getCronScheduleInfo().getCronExpression()
                : "every " + schedule.getIntervalScheduleInfo().getIntervalInMillis() + " ms";
    }
}
