package org.conductregister.jira.schedule;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.jira.issue.MissedReports;
import org.conductregister.letter.AttachCopies;
import org.conductregister.review.OpenDueReviews;
import org.conductregister.verb.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the reviews that are due (R103). The scheduler starts it on one node only; the lock keeps a run by hand from
 * meeting it. What an earlier run missed is caught up, so a day of downtime costs nothing (R106).
 */
public final class DailyJob implements JobRunner {

    private static final Logger log = LoggerFactory.getLogger(DailyJob.class);

    private final OpenDueReviews openDueReviews;
    private final MissedReports missedReports;
    private final AttachCopies copies;
    private final ClusterLockService locks;

    /** Uses these. */
    public DailyJob(
            OpenDueReviews openDueReviews, MissedReports missedReports, AttachCopies copies, ClusterLockService locks) {
        this.openDueReviews = openDueReviews;
        this.missedReports = missedReports;
        this.copies = copies;
        this.locks = locks;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        ClusterLock lock = locks.getLockForName(Jobs.DAILY);
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("another run is under way");
        }
        try {
            return run();
        } catch (RuntimeException failure) {
            log.error("The daily job failed; its next run catches up", failure);
            return JobRunnerResponse.failed(failure);
        } finally {
            lock.unlock();
        }
    }

    private JobRunnerResponse run() {
        int entered = missedReports.enter();
        OpenDueReviews.Result result = openDueReviews.by(Actor.SYSTEM).orElseThrow();
        String told = "opened " + result.opened() + ", settled " + result.settled() + ", entered " + entered;
        AttachCopies.Result copied = copies.by(Actor.SYSTEM).orElseThrow();
        List<String> failures = new ArrayList<>(result.failures());
        failures.addAll(copied.failures());
        if (failures.isEmpty()) {
            return JobRunnerResponse.success(told);
        }
        result.failures().forEach(line -> log.error("A review could not be opened: {}", line));
        return JobRunnerResponse.failed(told + "; failed: " + String.join("; ", failures));
    }
}
