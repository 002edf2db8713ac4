package org.conductregister.standin.platform.cache;

import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.CachedReferenceEvent;
import com.atlassian.cache.CachedReferenceListener;
import com.atlassian.cache.Supplier;
import com.github.benmanes.caffeine.cache.Cache;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** One value, made when it is asked for and dropped everywhere when one node resets it. */
final class NamedReference<V> implements CachedReference<V>, Caches.Invalidated {

    private static final String ONLY = "value";

    private final String name;
    private final Supplier<V> supplier;
    private final boolean local;
    private final Caches caches;
    private final Cache<String, V> store;
    private final List<CachedReferenceListener<V>> listeners = new CopyOnWriteArrayList<>();

    NamedReference(String name, Supplier<V> supplier, CacheSettings settings, Caches caches) {
        this.name = name;
        this.supplier = supplier;
        this.local = Boolean.TRUE.equals(settings.getLocal());
        this.caches = caches;
        this.store = NamedCache.store(settings);
    }

    @Override
    public V get() {
        return store.get(ONLY, missing -> {
            V made = supplier.get();
            listeners.forEach(listener -> listener.onSet(new Event<>(made)));
            return made;
        });
    }

    @Override
    public void reset() {
        drop();
        if (!local) {
            caches.tellOthers(name, null);
        }
    }

    @Override
    public void invalidate(Integer keyHash) {
        drop();
    }

    private void drop() {
        V before = store.asMap().remove(ONLY);
        listeners.forEach(listener -> listener.onReset(new Event<>(before)));
    }

    @Override
    public boolean isPresent() {
        return getIfPresent().isPresent();
    }

    @Override
    public Optional<V> getIfPresent() {
        return Optional.ofNullable(store.getIfPresent(ONLY));
    }

    @Override
    public void addListener(CachedReferenceListener<V> listener, boolean includeValues) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(CachedReferenceListener<V> listener) {
        listeners.remove(listener);
    }

    private record Event<V>(V getValue) implements CachedReferenceEvent<V> {}
}
