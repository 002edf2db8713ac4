package org.conductregister.standin.jira.base;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Keeps configuration in memory, as Jira does, so that reading it costs no SQL; all nodes forget together. */
@Component
public final class Memory {

    private final CacheManager caches;
    private final Commits commits;

    Memory(CacheManager caches, Commits commits) {
        this.caches = caches;
        this.commits = commits;
    }

    /** A value that is loaded when first asked for. */
    public <T> Remembered<T> of(String name, Supplier<T> loader) {
        CachedReference<T> reference = caches.getCachedReference(
                "standin.jira." + name,
                loader::get,
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build());
        return new Remembered<>(reference, commits);
    }
}
