package org.conductregister.restriction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * The restrictions in force, by every mark under which a subject may turn up: the one thing that each issue view asks.
 *
 * <p>Reading is a few hash lookups in an immutable map: no query, no lock, at any size. Writing replaces the map. The
 * journal's newest number is the version; a refresh re-reads only the subjects that the newer entries are about.
 */
public final class ActiveRestrictions {

    private static final Comparator<BannerEntry> MOST_SEVERE_FIRST = Comparator.comparingInt(BannerEntry::severity)
            .reversed()
            .thenComparing(BannerEntry::until)
            .thenComparingLong(BannerEntry::restrictionId);

    private final Restrictions restrictions;
    private final Subjects subjects;
    private final Journal journal;
    private final BannerWording wording;
    private volatile Snapshot snapshot = Snapshot.UNREAD;

    private record Snapshot(
            boolean readable,
            long version,
            Map<Identifier, List<BannerEntry>> entries,
            Map<Long, Set<Identifier>> marksOfSubject) {
        static final Snapshot UNREAD = new Snapshot(false, -1, Map.of(), Map.of());
    }

    /** Uses these ports; reads nothing yet. */
    public ActiveRestrictions(Restrictions restrictions, Subjects subjects, Journal journal, BannerWording wording) {
        this.restrictions = restrictions;
        this.subjects = subjects;
        this.journal = journal;
        this.wording = wording;
    }

    /** What to show for a ticket whose people carry these marks. */
    public Banner lookUp(Collection<Identifier> marks) {
        Snapshot now = snapshot;
        if (!now.readable()) {
            return Banner.UNAVAILABLE;
        }
        List<BannerEntry> found = null;
        for (Identifier mark : marks) {
            List<BannerEntry> entries = now.entries().get(mark);
            if (entries != null && found == null) {
                found = entries;
            } else if (entries != null && !entries.equals(found)) {
                found = merged(found, entries);
            }
        }
        return found == null ? Banner.NOTHING : new Banner(true, found);
    }

    /** Every mark under which somebody is restricted; for searches. */
    public Set<Identifier> marks() {
        return Set.copyOf(snapshot.entries().keySet());
    }

    /** The journal number up to which this index has read; -1 before the first reading. */
    public long version() {
        return snapshot.version();
    }

    /** Whether lookups can be answered. */
    public boolean isReadable() {
        return snapshot.readable();
    }

    /** Reads everything anew. If that fails, lookups say "unavailable" until a later one succeeds (R120). */
    public synchronized void rebuild() {
        try {
            long version = journal.latest();
            Snapshot fresh = new Snapshot(true, version, new HashMap<>(), new HashMap<>());
            enter(fresh, restrictions.active());
            snapshot = fresh;
        } catch (RuntimeException unreadable) {
            snapshot = Snapshot.UNREAD;
            throw unreadable;
        }
    }

    /** Reads what changed since the last reading; cheap when nothing did. */
    public synchronized void refresh() {
        Snapshot old = snapshot;
        if (!old.readable()) {
            rebuild();
            return;
        }
        List<JournalEntry> news = journal.since(old.version());
        if (news.isEmpty()) {
            return;
        }
        long version = news.get(news.size() - 1).number();
        Set<Long> changed = news.stream()
                .filter(entry -> entry.about().startsWith("restriction/"))
                .map(JournalEntry::subjectId)
                .collect(Collectors.toSet());
        if (changed.isEmpty()) {
            snapshot = new Snapshot(true, version, old.entries(), old.marksOfSubject());
            return;
        }
        Snapshot fresh = new Snapshot(true, version, new HashMap<>(old.entries()), new HashMap<>(old.marksOfSubject()));
        changed.forEach(subject -> forget(fresh, subject));
        enter(fresh, restrictions.activeOf(changed));
        snapshot = fresh;
    }

    private static void forget(Snapshot fresh, long subjectId) {
        Set<Identifier> marks = fresh.marksOfSubject().remove(subjectId);
        if (marks != null) {
            fresh.entries().keySet().removeAll(marks);
        }
    }

    private void enter(Snapshot fresh, List<Restriction> active) {
        Map<Long, List<BannerEntry>> bySubject = new HashMap<>();
        for (Restriction restriction : active) {
            bySubject
                    .computeIfAbsent(restriction.subjectId(), any -> new ArrayList<>())
                    .add(wording.of(restriction));
        }
        for (Subject subject : subjects.findAll(bySubject.keySet())) {
            List<BannerEntry> entries = bySubject.get(subject.id()).stream()
                    .sorted(MOST_SEVERE_FIRST)
                    .toList();
            fresh.marksOfSubject().put(subject.id(), subject.identifiers());
            subject.identifiers().forEach(mark -> fresh.entries().put(mark, entries));
        }
    }

    private static List<BannerEntry> merged(List<BannerEntry> one, List<BannerEntry> other) {
        Set<BannerEntry> all = new HashSet<>(one);
        all.addAll(other);
        return all.stream().sorted(MOST_SEVERE_FIRST).toList();
    }
}
