package com.atlassian.cache;

/**
 * Loads a missing entry; never null.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
@FunctionalInterface
public interface CacheLoader<K, V> {
    V load(K key);
}
