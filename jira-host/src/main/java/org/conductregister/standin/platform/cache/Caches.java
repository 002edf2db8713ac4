package org.conductregister.standin.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.conductregister.standin.platform.cluster.NodeMessages;
import org.springframework.stereotype.Component;

/**
 * Caches by name. Unless local, what one node changes is dropped on the others (invalidation; copies are never sent). A
 * message is the cache's name and, for one entry, the hash of its key: every entry with that hash is dropped.
 */
@Component
final class Caches implements CacheManager {

    private static final String TOPIC = "cache";
    private static final CacheSettings DEFAULT = new CacheSettingsBuilder().build();

    private final Map<String, Invalidated> known = new ConcurrentHashMap<>();
    private final NodeMessages messages;

    /** What another node may call for. */
    interface Invalidated {

        /** @param keyHash of the entry to drop; null drops everything */
        void invalidate(Integer keyHash);
    }

    Caches(NodeMessages messages) {
        this.messages = messages;
        messages.listen(TOPIC, this::received);
    }

    private void received(String message) {
        if (message == null) {
            known.values().forEach(cache -> cache.invalidate(null));
            return;
        }
        int split = message.indexOf(' ');
        Invalidated cache = known.get(message.substring(split + 1));
        if (cache != null) {
            String hash = message.substring(0, split);
            cache.invalidate(hash.equals("all") ? null : Integer.valueOf(hash));
        }
    }

    void tellOthers(String name, Integer keyHash) {
        messages.send(TOPIC, (keyHash == null ? "all" : keyHash) + " " + name);
    }

    @Override
    public void flushCaches() {
        known.forEach((name, cache) -> {
            cache.invalidate(null);
            tellOthers(name, null);
        });
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null, DEFAULT);
    }

    @Override
    public <K, V> Cache<K, V> getCache(Class<?> owningClass, String name) {
        return getCache(owningClass.getName() + "." + name);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, DEFAULT);
    }

    /** A cache with a loader is made anew for each call, since a new app brings a new loader. */
    @Override
    @SuppressWarnings("unchecked") // the caller vouches for the types under a name, as in Jira
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return (Cache<K, V>) known.compute(
                name,
                (same, before) ->
                        before != null && loader == null ? before : new NamedCache<>(name, loader, required, this));
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
        return getCachedReference(name, supplier, DEFAULT);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier, CacheSettings required) {
        NamedReference<V> reference = new NamedReference<>(name, supplier, required, this);
        known.put(name, reference);
        return reference;
    }

    @Override
    public <V> CachedReference<V> getCachedReference(Class<?> owningClass, String name, Supplier<V> supplier) {
        return getCachedReference(owningClass, name, supplier, DEFAULT);
    }

    @Override
    public <V> CachedReference<V> getCachedReference(
            Class<?> owningClass, String name, Supplier<V> supplier, CacheSettings required) {
        return getCachedReference(owningClass.getName() + "." + name, supplier, required);
    }
}
