package com.atlassian.cache;

import java.util.Collection;

/**
 * A cache; null keys and values are refused.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface Cache<K, V> {
    String getName();

    boolean containsKey(K key);

    Collection<K> getKeys();

    V get(K key);

    V get(K key, com.atlassian.cache.Supplier<? extends V> valueSupplier);

    void put(K key, V value);

    V putIfAbsent(K key, V value);

    void remove(K key);

    boolean remove(K key, V value);

    void removeAll();

    boolean replace(K key, V oldValue, V newValue);

    void addListener(CacheEntryListener<K, V> listener, boolean includeValues);

    void removeListener(CacheEntryListener<K, V> listener);
}
