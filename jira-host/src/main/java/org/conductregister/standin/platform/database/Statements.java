package org.conductregister.standin.platform.database;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements of this process, tells the app's own apart, and can end the process just before one of them,
 * so that tests prove what survives a crash at any step. A batch counts as one statement. Each can be made to take as long
 * as on a database that is on another machine.
 */
@Component
public final class Statements implements QueryExecutionListener {

    private final AtomicLong total = new AtomicLong();
    private final AtomicLong untilKill = new AtomicLong();
    private volatile long latencyNanos;
    private final ThreadLocal<Integer> appDepth = ThreadLocal.withInitial(() -> 0);
    private final ThreadLocal<Long> byApp = ThreadLocal.withInitial(() -> 0L);
    private final ThreadLocal<Long> byThread = ThreadLocal.withInitial(() -> 0L);

    /** Statements since the start. */
    public long total() {
        return total.get();
    }

    /** Statements that this thread ran for the app since {@link #resetCounts()}. */
    public long byApp() {
        return byApp.get();
    }

    /** Statements that this thread ran since {@link #resetCounts()}, the app's and the host's. */
    public long byThread() {
        return byThread.get();
    }

    /** Begins a request: the thread's counts start at nought. */
    public void resetCounts() {
        byThread.remove();
        byApp.remove();
        appDepth.remove();
    }

    /** What this thread runs until the mark is closed is done for the app. Marks may be nested. */
    public Mark asApp() {
        appDepth.set(appDepth.get() + 1);
        return () -> appDepth.set(appDepth.get() - 1);
    }

    /** For a data source that only the app's own storage uses: each statement there is marked as the app's. */
    public QueryExecutionListener markingApp() {
        return new QueryExecutionListener() {
            @Override
            public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                appDepth.set(appDepth.get() + 1);
            }

            @Override
            public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                appDepth.set(appDepth.get() - 1);
            }
        };
    }

    /** Ends the process just before the n-th statement from now; 0 disarms. */
    public void killBefore(long n) {
        untilKill.set(Math.max(0, n));
    }

    /** How long each statement waits before it is sent; zero at first. */
    public void delay(Duration latency) {
        latencyNanos = latency.toNanos();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        total.incrementAndGet();
        byThread.set(byThread.get() + 1);
        if (appDepth.get() > 0) {
            byApp.set(byApp.get() + 1);
        }
        if (untilKill.getAndUpdate(left -> Math.max(0, left - 1)) == 1) {
            SuddenDeath.now();
        }
        if (latencyNanos > 0) {
            LockSupport.parkNanos(latencyNanos);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Nothing: a statement counts when it is sent.
    }

    /** Ends the stretch that {@link #asApp()} began. */
    public interface Mark extends AutoCloseable {
        @Override
        void close();
    }
}
