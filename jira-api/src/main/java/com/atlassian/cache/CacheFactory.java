package com.atlassian.cache;

/**
 * Makes caches by name.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name);

    <K, V> Cache<K, V> getCache(Class<?> owningClass, String name);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);

    <V> CachedReference<V> getCachedReference(String name, com.atlassian.cache.Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            String name, com.atlassian.cache.Supplier<V> supplier, CacheSettings required);

    <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, com.atlassian.cache.Supplier<V> supplier);

    <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, com.atlassian.cache.Supplier<V> supplier, CacheSettings required);
}
