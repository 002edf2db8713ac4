package com.atlassian.cache;

import java.util.Optional;

/**
 * One cached value.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CachedReference<V> {
    V get();

    void reset();

    boolean isPresent();

    Optional<V> getIfPresent();

    void addListener(CachedReferenceListener<V> listener, boolean includeValues);

    void removeListener(CachedReferenceListener<V> listener);
}
