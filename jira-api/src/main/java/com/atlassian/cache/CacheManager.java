package com.atlassian.cache;

/**
 * All caches of the host.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CacheManager extends CacheFactory {
    void flushCaches();
}
