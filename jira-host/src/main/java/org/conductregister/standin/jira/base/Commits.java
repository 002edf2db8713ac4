package org.conductregister.standin.jira.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions of the Jira core, and what is put off until they have been committed: events, above all. */
@Component
public final class Commits {

    private final TransactionTemplate transaction;
    private final TransactionTemplate fresh;
    private final ThreadLocal<List<Runnable>> waiting = new ThreadLocal<>();

    Commits(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        fresh = new TransactionTemplate(transactions);
        fresh.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs the work in a transaction; one that is going on is joined. What was put off runs on this thread afterwards. */
    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return transaction.execute(status -> work.get());
        }
        List<Runnable> outer = waiting.get();
        List<Runnable> mine = new ArrayList<>();
        waiting.set(mine);
        T result;
        try {
            result = transaction.execute(status -> work.get());
        } finally {
            waiting.set(outer);
        }
        mine.forEach(Runnable::run);
        return result;
    }

    /** Runs the task when the transaction that is going on has been committed; at once if there is none. */
    public void afterCommit(Runnable task) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            task.run();
        } else if (waiting.get() != null) {
            waiting.get().add(task);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    // The old connection is still bound here, and nothing written to it now would ever be committed.
                    fresh.executeWithoutResult(status -> task.run());
                }
            });
        }
    }

    /** Runs the task when the transaction has ended in either way; at once if there is none. It must not use the database. */
    public void afterEnd(Runnable task) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            task.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                task.run();
            }
        });
    }
}
