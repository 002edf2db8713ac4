package com.atlassian.cache;

/**
 * A change of a cached value; it may be null.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CachedReferenceEvent<V> {
    V getValue();
}
