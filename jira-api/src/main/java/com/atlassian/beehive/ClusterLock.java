package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/**
 * A lock that all nodes share.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface ClusterLock extends Lock {
    boolean isHeldByCurrentThread();
}
