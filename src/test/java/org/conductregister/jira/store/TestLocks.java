package org.conductregister.jira.store;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that hold among the threads of a test, as a cluster's hold among its nodes. */
final class TestLocks implements ClusterLockService {

    private final Map<String, NamedLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, any -> new NamedLock());
    }

    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
