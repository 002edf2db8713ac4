package com.atlassian.scheduler.config;

/**
 * Whether one node or every node runs the job.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
