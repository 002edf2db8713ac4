package com.atlassian.scheduler;

/**
 * The scheduler refused.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class SchedulerServiceException extends Exception {
    public SchedulerServiceException(String message) {
        super(message);
    }

    public SchedulerServiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
