package org.conductregister.jira.people;

import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.conductregister.restriction.Absence;
import org.conductregister.restriction.Absences;
import org.conductregister.verb.JournalEntry;

/**
 * Who is away, kept in memory on each node, since every view of a ticket with a sole contact asks. A change drops what all
 * nodes know, after its commit.
 */
public final class KnownAbsences implements Absences {

    private final Absences stored;
    private final CachedReference<Map<String, Absence>> known;

    /** @param stored what is on record */
    public KnownAbsences(Absences stored, CacheManager caches) {
        this.stored = stored;
        this.known = caches.getCachedReference(
                KnownAbsences.class,
                "absences",
                this::read,
                new CacheSettingsBuilder()
                        .remote()
                        .replicateViaInvalidation()
                        .unflushable()
                        .build());
    }

    @Override
    public void put(Absence absence) {
        stored.put(absence);
    }

    @Override
    public Optional<Absence> of(String userKey) {
        return Optional.ofNullable(known.get().get(userKey));
    }

    @Override
    public List<Absence> all() {
        return stored.all();
    }

    /** Forgets what this node and the others know, if the step changed it. Called after the commit. */
    public void committed(JournalEntry step) {
        if (step.about().startsWith("absence/")) {
            known.reset();
        }
    }

    private Map<String, Absence> read() {
        return stored.all().stream().collect(Collectors.toUnmodifiableMap(Absence::userKey, absence -> absence));
    }
}
