package org.conductregister.standin.ui.admin;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.conductregister.standin.platform.schedule.JobRun;
import org.conductregister.standin.platform.schedule.Scheduler;
import org.conductregister.standin.ui.access.NotFound;
import org.conductregister.standin.ui.frame.AdminFrame;
import org.conductregister.standin.ui.page.Addresses;
import org.conductregister.standin.ui.page.Message;
import org.conductregister.standin.ui.page.Page;
import org.conductregister.standin.ui.page.Times;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The apps' jobs: when they ran, how that went, and running one now. */
@Controller
@AdminOnly
class SchedulerPage {

    private static final String SUCCESS = "SUCCESS";

    private final Scheduler scheduler;
    private final AdminFrame frame;

    SchedulerPage(Scheduler scheduler, AdminFrame frame) {
        this.scheduler = scheduler;
        this.frame = frame;
    }

    record Jobs(String runHref, List<JobLine> jobs) {}

    record JobLine(
            String id, String schedule, String lastRun, String outcome, String tone, String message, String nextRun) {}

    @GetMapping("/secure/admin/scheduler")
    View list() {
        List<JobLine> jobs = scheduler.jobs().stream().map(this::line).toList();
        return frame.around(
                new Page("admin/scheduler", "Scheduler", new Jobs(Addresses.at("/secure/admin/scheduler/run"), jobs)));
    }

    @PostMapping("/secure/admin/scheduler/run")
    String run(@RequestParam String jobId, RedirectAttributes next) {
        JobId id = JobId.of(jobId);
        if (scheduler.getJobDetails(id) == null) {
            throw new NotFound("The job");
        }
        JobRun run = scheduler.runNow(id);
        String said = run.message() == null ? "" : " " + run.message();
        if (run.outcome().equals(SUCCESS)) {
            Message.done(next, jobId + " has run." + said);
        } else {
            Message.refused(next, jobId + ": " + run.outcome() + "." + said);
        }
        return "redirect:/secure/admin/scheduler";
    }

    private JobLine line(JobDetails job) {
        JobRun last = scheduler.lastRun(job.getJobId());
        return new JobLine(
                job.getJobId().toString(),
                words(job.getSchedule()),
                last == null ? "Never" : Times.text(last.started()),
                last == null ? null : last.outcome(),
                last != null && last.outcome().equals(SUCCESS) ? "aui-lozenge-success" : "aui-lozenge-error",
                last == null ? null : last.message(),
                job.getNextRunTime() == null ? "Never" : Times.text(job.getNextRunTime()));
    }

    private static String words(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return schedule.getCronScheduleInfo().getCronExpression();
        }
        Duration every = Duration.ofMillis(schedule.getIntervalScheduleInfo().getIntervalInMillis());
        return every.isZero()
                ? "once"
                : "every " + every.toString().substring(2).toLowerCase(Locale.ROOT);
    }
}
