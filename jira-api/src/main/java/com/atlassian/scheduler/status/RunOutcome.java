package com.atlassian.scheduler.status;

/**
 * How a run ended.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public enum RunOutcome {
    SUCCESS,
    UNAVAILABLE,
    ABORTED,
    FAILED
}
