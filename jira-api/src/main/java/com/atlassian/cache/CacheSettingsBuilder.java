package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Builds {@link CacheSettings}; times are kept in milliseconds.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public class CacheSettingsBuilder {
    private Long expireAfterAccess;
    private Long expireAfterWrite;
    private Boolean flushable;
    private Boolean local;
    private Integer maxEntries;
    private Boolean replicateAsynchronously;
    private Boolean replicateViaCopy;
    private Boolean statisticsEnabled;

    public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
        expireAfterAccess = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWrite = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettingsBuilder flushable() {
        flushable = true;
        return this;
    }

    public CacheSettingsBuilder unflushable() {
        flushable = false;
        return this;
    }

    public CacheSettingsBuilder maxEntries(int maximum) {
        maxEntries = maximum;
        return this;
    }

    public CacheSettingsBuilder replicateAsynchronously() {
        replicateAsynchronously = true;
        return this;
    }

    public CacheSettingsBuilder replicateSynchronously() {
        replicateAsynchronously = false;
        return this;
    }

    public CacheSettingsBuilder replicateViaCopy() {
        replicateViaCopy = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        replicateViaCopy = false;
        return this;
    }

    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    public CacheSettingsBuilder statisticsEnabled() {
        statisticsEnabled = true;
        return this;
    }

    public CacheSettings build() {
        return new Built(
                expireAfterAccess,
                expireAfterWrite,
                flushable,
                local,
                maxEntries,
                replicateAsynchronously,
                replicateViaCopy,
                statisticsEnabled);
    }

    private record Built(
            Long getExpireAfterAccess,
            Long getExpireAfterWrite,
            Boolean getFlushable,
            Boolean getLocal,
            Integer getMaxEntries,
            Boolean getReplicateAsynchronously,
            Boolean getReplicateViaCopy,
            Boolean getStatisticsEnabled)
            implements CacheSettings {}
}
