package org.conductregister.jira.schedule;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.ArrayList;
import java.util.List;
import org.conductregister.appeal.AppealDesk;
import org.conductregister.draft.PurgeDrafts;
import org.conductregister.jira.issue.MissedReports;
import org.conductregister.letter.AttachCopies;
import org.conductregister.review.DailyRound;
import org.conductregister.review.ReviewRuns;
import org.conductregister.verb.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the register's daily round: reviews that are due, restrictions that nobody decided, what is overdue (R103, R106).
 * The scheduler starts it on one node only; the lock keeps a run by hand from meeting it. What an earlier run missed is
 * caught up, so downtime costs nothing.
 */
public final class DailyJob implements JobRunner {

    private static final Logger log = LoggerFactory.getLogger(DailyJob.class);

    private final DailyRound round;
    private final MissedReports missedReports;
    private final AttachCopies copies;
    private final PurgeDrafts purgeDrafts;
    private final AppealDesk appeals;
    private final ClusterLockService locks;

    /** Uses these. */
    public DailyJob(
            DailyRound round,
            MissedReports missedReports,
            AttachCopies copies,
            PurgeDrafts purgeDrafts,
            AppealDesk appeals,
            ClusterLockService locks) {
        this.round = round;
        this.missedReports = missedReports;
        this.copies = copies;
        this.purgeDrafts = purgeDrafts;
        this.appeals = appeals;
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

    /** Whether a run was missed; false where that cannot be read, for then the next run finds out. */
    boolean isBehind() {
        try {
            return round.isBehind();
        } catch (RuntimeException unreadable) {
            log.error("The last run cannot be read", unreadable);
            return false;
        }
    }

    private JobRunnerResponse run() {
        int entered = missedReports.enter();
        int purged = purgeDrafts.by(Actor.SYSTEM).orElseThrow();
        DailyRound.Result result = round.by(Actor.SYSTEM).orElseThrow();
        ReviewRuns.Run run = result.run();
        String told = "opened " + run.opened() + ", settled " + run.settled() + ", lapsed " + run.lapsed()
                + ", escalated " + run.escalated() + ", calendar " + run.calendar() + ", entered " + entered
                + ", purged " + purged;
        List<String> failures = new ArrayList<>(result.failures());
        failures.addAll(copies.by(Actor.SYSTEM).orElseThrow().failures());
        failures.addAll(appeals.settle(Actor.SYSTEM).orElseThrow());
        if (failures.isEmpty()) {
            return JobRunnerResponse.success(told);
        }
        failures.forEach(line -> log.error("The daily job could not do everything: {}", line));
        return JobRunnerResponse.failed(told + "; failed: " + String.join("; ", failures));
    }
}
