package org.conductregister.standin.platform.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conductregister.standin.platform.database.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When each job is due and how it went last, shared by all nodes. Times are the movable clock's, kept in UTC. */
@Component
class JobRuns {

    private final JdbcClient sql;

    JobRuns(JdbcClient unwatchedJdbcClient) {
        this.sql = unwatchedJdbcClient;
    }

    /** Sets when the job is due; null for never. */
    void due(String jobId, Instant next) {
        if (update(jobId, next) == 0) {
            try {
                sql.sql("INSERT INTO job_run (job_id, next_run) VALUES (?, ?)")
                        .params(jobId, Utc.stored(next))
                        .update();
            } catch (DuplicateKeyException anotherNode) {
                update(jobId, next);
            }
        }
    }

    private int update(String jobId, Instant next) {
        return sql.sql("UPDATE job_run SET next_run = ? WHERE job_id = ?")
                .params(Utc.stored(next), jobId)
                .update();
    }

    /** When the job is due; empty for never. */
    Optional<Instant> due(String jobId) {
        return sql.sql("SELECT next_run FROM job_run WHERE job_id = ?")
                .param(jobId)
                .query((row, number) -> Optional.ofNullable(Utc.read(row, "next_run")))
                .optional()
                .flatMap(next -> next);
    }

    void record(JobRun run) {
        sql.sql("UPDATE job_run SET started = ?, finished = ?, node = ?, outcome = ?, message = ? WHERE job_id = ?")
                .params(
                        Utc.stored(run.started()),
                        Utc.stored(run.finished()),
                        run.node(),
                        run.outcome(),
                        run.message(),
                        run.jobId())
                .update();
    }

    /** How the job went last; empty when it has not run yet. */
    Optional<JobRun> last(String jobId) {
        List<JobRun> found = sql.sql("SELECT * FROM job_run WHERE job_id = ? AND started IS NOT NULL")
                .param(jobId)
                .query((row, number) -> new JobRun(
                        row.getString("job_id"),
                        row.getString("outcome"),
                        row.getString("message"),
                        Utc.read(row, "started"),
                        Utc.read(row, "finished"),
                        row.getString("node")))
                .list();
        return found.stream().findFirst();
    }

    void forget(String jobId) {
        sql.sql("DELETE FROM job_run WHERE job_id = ?").param(jobId).update();
    }
}
