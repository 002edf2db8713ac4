package com.atlassian.cache;

/**
 * A change of a cache entry; values may be null.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CacheEntryEvent<K, V> {
    K getKey();

    V getValue();

    V getOldValue();
}
