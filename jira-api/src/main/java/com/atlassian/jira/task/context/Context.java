package com.atlassian.jira.task.context;

/**
 * Counts finished tasks.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface Context {
    Task start(Object input);
    /** One task. */
    interface Task extends AutoCloseable {
        void complete();

        @Override
        default void close() {
            complete();
        }
    }
}
