package com.atlassian.cache;

/**
 * What a cache asks for; null means no wish.
 *
 * <p>Known from: the shared Atlassian library of that name.
 */
public interface CacheSettings {
    Long getExpireAfterAccess();

    Long getExpireAfterWrite();

    Boolean getFlushable();

    Boolean getLocal();

    Integer getMaxEntries();

    Boolean getReplicateAsynchronously();

    Boolean getReplicateViaCopy();

    Boolean getStatisticsEnabled();
}
