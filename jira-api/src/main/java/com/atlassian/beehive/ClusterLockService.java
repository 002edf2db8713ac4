package com.atlassian.beehive;

/**
 * Locks that all nodes share.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface ClusterLockService {
    ClusterLock getLockForName(String lockName);
}
