package com.atlassian.cache;

/**
 * Told of changes of a cache's entries.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CacheEntryListener<K, V> {
    void onAdd(CacheEntryEvent<K, V> event);

    void onEvict(CacheEntryEvent<K, V> event);

    void onRemove(CacheEntryEvent<K, V> event);

    void onUpdate(CacheEntryEvent<K, V> event);
}
