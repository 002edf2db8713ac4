package org.conductregister.standin.platform.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheEntryEvent;
import com.atlassian.cache.CacheEntryListener;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** One cache. Values are never null; a loader that gives null is refused, as Atlassian's caches do. */
final class NamedCache<K, V> implements Cache<K, V>, Caches.Invalidated {

    private final String name;
    private final CacheLoader<K, V> loader;
    private final boolean local;
    private final Caches caches;
    private final com.github.benmanes.caffeine.cache.Cache<K, V> store;
    private final List<CacheEntryListener<K, V>> listeners = new CopyOnWriteArrayList<>();

    NamedCache(String name, CacheLoader<K, V> loader, CacheSettings settings, Caches caches) {
        this.name = name;
        this.loader = loader;
        this.local = Boolean.TRUE.equals(settings.getLocal());
        this.caches = caches;
        this.store = store(settings);
    }

    static <K, V> com.github.benmanes.caffeine.cache.Cache<K, V> store(CacheSettings settings) {
        Caffeine<Object, Object> builder = Caffeine.newBuilder();
        if (settings.getMaxEntries() != null) {
            builder.maximumSize(settings.getMaxEntries());
        }
        if (settings.getExpireAfterAccess() != null) {
            builder.expireAfterAccess(settings.getExpireAfterAccess(), TimeUnit.MILLISECONDS);
        }
        if (settings.getExpireAfterWrite() != null) {
            builder.expireAfterWrite(settings.getExpireAfterWrite(), TimeUnit.MILLISECONDS);
        }
        return builder.build();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean containsKey(K key) {
        return store.asMap().containsKey(key);
    }

    @Override
    public Collection<K> getKeys() {
        return List.copyOf(store.asMap().keySet());
    }

    @Override
    public V get(K key) {
        return loader == null ? store.getIfPresent(key) : get(key, () -> loader.load(key));
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        return store.get(key, missing -> {
            V loaded = Objects.requireNonNull(valueSupplier.get(), "a cache keeps no nulls");
            tell(CacheEntryListener::onAdd, key, loaded, null);
            return loaded;
        });
    }

    @Override
    public void put(K key, V value) {
        V before = store.asMap().put(key, value);
        if (before == null) {
            tell(CacheEntryListener::onAdd, key, value, null);
        } else {
            tell(CacheEntryListener::onUpdate, key, value, before);
        }
        tellOthers(key);
    }

    @Override
    public V putIfAbsent(K key, V value) {
        V before = store.asMap().putIfAbsent(key, value);
        if (before == null) {
            tell(CacheEntryListener::onAdd, key, value, null);
            tellOthers(key);
        }
        return before;
    }

    @Override
    public void remove(K key) {
        V before = store.asMap().remove(key);
        if (before != null) {
            tell(CacheEntryListener::onRemove, key, null, before);
        }
        tellOthers(key);
    }

    @Override
    public boolean remove(K key, V value) {
        boolean removed = store.asMap().remove(key, value);
        if (removed) {
            tell(CacheEntryListener::onRemove, key, null, value);
            tellOthers(key);
        }
        return removed;
    }

    @Override
    public void removeAll() {
        invalidate(null);
        if (!local) {
            caches.tellOthers(name, null);
        }
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        boolean replaced = store.asMap().replace(key, oldValue, newValue);
        if (replaced) {
            tell(CacheEntryListener::onUpdate, key, newValue, oldValue);
            tellOthers(key);
        }
        return replaced;
    }

    @Override
    public void addListener(CacheEntryListener<K, V> listener, boolean includeValues) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(CacheEntryListener<K, V> listener) {
        listeners.remove(listener);
    }

    @Override
    public void invalidate(Integer keyHash) {
        if (keyHash != null && local) {
            return;
        }
        for (Map.Entry<K, V> entry : Map.copyOf(store.asMap()).entrySet()) {
            if ((keyHash == null || keyHash == entry.getKey().hashCode())
                    && store.asMap().remove(entry.getKey(), entry.getValue())) {
                tell(CacheEntryListener::onRemove, entry.getKey(), null, entry.getValue());
            }
        }
    }

    private void tellOthers(K key) {
        if (!local) {
            caches.tellOthers(name, isStable(key) ? key.hashCode() : null);
        }
    }

    /** Only these promise the same hash on every node; for other keys the whole cache is dropped there. */
    private static boolean isStable(Object key) {
        return key instanceof String || key instanceof Long || key instanceof Integer || key instanceof UUID;
    }

    private void tell(BiConsumer<CacheEntryListener<K, V>, CacheEntryEvent<K, V>> what, K key, V value, V oldValue) {
        listeners.forEach(listener -> what.accept(listener, new Event<>(key, value, oldValue)));
    }

    private record Event<K, V>(K getKey, V getValue, V getOldValue) implements CacheEntryEvent<K, V> {}
}
