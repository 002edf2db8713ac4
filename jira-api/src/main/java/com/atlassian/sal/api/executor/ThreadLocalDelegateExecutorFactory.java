package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/**
 * Wraps executors so that tasks run as the user who submitted them.
 *
 * <p>Known from: public Jira 11 apps.
 */
public interface ThreadLocalDelegateExecutorFactory {
    ExecutorService createExecutorService(ExecutorService delegate);
}
