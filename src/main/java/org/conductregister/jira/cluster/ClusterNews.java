package org.conductregister.jira.cluster;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import org.conductregister.restriction.ActiveRestrictions;
import org.conductregister.restriction.News;
import org.conductregister.verb.JournalEntry;

/**
 * Spreads changes of what is in force by Jira's cache invalidation. What is cached is the version that this node's index
 * has read; when another node drops it, the next lookup here refreshes the index and caches the new version.
 */
public final class ClusterNews implements News {

    private final CachedReference<Long> versionRead;

    /** @param index this node's */
    public ClusterNews(CacheManager caches, ActiveRestrictions index) {
        versionRead = caches.getCachedReference(
                ClusterNews.class,
                "register-version",
                () -> {
                    index.refresh();
                    return index.version();
                },
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .unflushable()
                        .build());
    }

    @Override
    public void heed() {
        versionRead.get();
    }

    /** Tells the other nodes, if the step changes what is in force. Called after the commit. */
    public void committed(JournalEntry step) {
        if (ActiveRestrictions.concerns(step)) {
            versionRead.reset();
        }
    }
}
