package org.conductregister.jira.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.conductregister.contact.RecentContacts;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * The contacts of those whose tickets are looked at, by subject, in memory on each node. Whoever puts a contact on record
 * drops the subject's entry on all of them; the journal tells what a lost message did not.
 */
public final class CachedContacts implements RecentContacts {

    /** More than the longest period of a quota. */
    private static final Duration KEPT = Duration.ofDays(400);

    private static final int MOST_SUBJECTS = 5_000;
    private static final String ABOUT = "contact/";

    /** Merging and splitting take contacts along. */
    private static final String SUBJECT = "subject/";

    private final Cache<Long, List<LoggedContact>> bySubject;
    private final Journal journal;
    private long heard;

    /** @param log read when a subject's contacts are asked for the first time after a change */
    public CachedContacts(CacheManager caches, ContactLog log, Journal journal, Clock clock) {
        this.journal = journal;
        this.heard = -1;
        this.bySubject = caches.getCache(
                CachedContacts.class.getName() + ".contacts",
                subjectId -> log.ofSubject(subjectId, clock.instant().minus(KEPT)),
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .maxEntries(MOST_SUBJECTS)
                        .expireAfterWrite(1, TimeUnit.DAYS)
                        .build());
    }

    @Override
    public List<LoggedContact> of(long subjectId) {
        return bySubject.get(subjectId);
    }

    /** Drops what the step changes, on all nodes. Called after the commit. */
    public void committed(JournalEntry step) {
        if (step.about().startsWith(ABOUT) || step.about().startsWith(SUBJECT)) {
            bySubject.remove(step.subjectId());
        }
    }

    /** Drops what changed since this was last asked, whoever told of it; the first time everything. */
    public synchronized void refresh() {
        if (heard < 0) {
            heard = journal.latest();
            bySubject.removeAll();
            return;
        }
        for (JournalEntry step : journal.since(heard)) {
            committed(step);
            heard = step.number();
        }
    }
}
