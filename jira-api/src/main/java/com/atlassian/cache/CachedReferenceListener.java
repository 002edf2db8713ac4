package com.atlassian.cache;

/**
 * Told when a cached value is set, evicted or reset.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CachedReferenceListener<V> {
    void onEvict(CachedReferenceEvent<V> event);

    void onSet(CachedReferenceEvent<V> event);

    void onReset(CachedReferenceEvent<V> event);
}
