package org.conductregister.standin.platform.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One lock: first among the threads of this node, then among the nodes. Reentrant; it has no conditions. */
final class TableLock implements ClusterLock {

    private static final long PAUSE_MILLIS = 50;

    private final String name;
    private final TableLocks rows;
    private final ReentrantLock local = new ReentrantLock();

    TableLock(String name, TableLocks rows) {
        this.name = name;
        this.rows = rows;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        if (!tryLock(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
            throw new IllegalStateException("Waited for the lock " + name + " for ever");
        }
    }

    @Override
    public boolean tryLock() {
        return local.tryLock() && takeRow();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long start = System.nanoTime();
        long patience = unit.toNanos(time);
        if (!local.tryLock(time, unit)) {
            return false;
        }
        while (!takeRow()) {
            if (System.nanoTime() - start >= patience) {
                return false;
            }
            Thread.sleep(PAUSE_MILLIS);
            local.lockInterruptibly();
        }
        return true;
    }

    /** Called with the local lock held; gives it back when another node has the row. */
    private boolean takeRow() {
        boolean taken = false;
        try {
            taken = local.getHoldCount() > 1 || rows.take(name);
        } finally {
            if (!taken) {
                local.unlock();
            }
        }
        return taken;
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("This thread does not hold " + name);
        }
        try {
            if (local.getHoldCount() == 1) {
                rows.free(name);
            }
        } finally {
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }
}
