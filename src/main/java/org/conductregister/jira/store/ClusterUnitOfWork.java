package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.conductregister.verb.UnitOfWork;

/**
 * One transaction under one lock of the whole cluster, held until after the commit.
 *
 * <p>A unit inside a unit on the same thread joins it. Once anything has failed in a unit it never commits, even if the
 * failure was caught inside: PostgreSQL has given up the transaction by then, and no other database may behave
 * differently. The first failure is what the caller of the outermost unit gets.
 */
public final class ClusterUnitOfWork implements UnitOfWork {

    private static final String LOCK = "org.conductregister.register";

    private static final ThreadLocal<RuntimeException> FAILURE = new ThreadLocal<>();

    private final ActiveObjects ao;
    private final ClusterLockService locks;

    /** @param locks of the cluster; on a single node, those of the node */
    public ClusterUnitOfWork(ActiveObjects ao, ClusterLockService locks) {
        this.ao = ao;
        this.locks = locks;
    }

    @Override
    public <T> T atomically(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        if (lock.isHeldByCurrentThread()) {
            return noted(work);
        }
        lock.lock();
        try {
            return inTransaction(work);
        } finally {
            FAILURE.remove();
            lock.unlock();
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        try {
            return ao.executeInTransaction(() -> {
                T result = noted(work);
                if (FAILURE.get() != null) {
                    throw FAILURE.get();
                }
                return result;
            });
        } catch (RuntimeException e) {
            RuntimeException first = FAILURE.get() == null ? e : FAILURE.get();
            throw first instanceof Collision collision ? collision.explain() : first;
        }
    }

    private <T> T noted(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            if (FAILURE.get() == null) {
                FAILURE.set(e);
            }
            throw e;
        }
    }
}
