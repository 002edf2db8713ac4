package com.atlassian.scheduler;

/**
 * Does the work of a job.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
@FunctionalInterface
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
