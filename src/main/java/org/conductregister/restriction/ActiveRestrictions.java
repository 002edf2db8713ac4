package org.conductregister.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * The restrictions in force, by every mark under which a subject may turn up: the one thing that each issue view asks.
 *
 * <p>Reading is a few hash lookups: no query, no lock, at any size. A change replaces the lines of the subjects that it
 * is about; the lines themselves are immutable. The journal's newest number is the version.
 *
 * <p>Each line has a last day (R106). What is past it is left out when the index is built, and taken out by the first
 * refresh of a new day: a lookup asks no clock, and still no line outlives its day because a job did not run.
 */
public final class ActiveRestrictions {

    private static final Comparator<BannerEntry> MOST_SEVERE_FIRST = Comparator.comparingInt(BannerEntry::severity)
            .reversed()
            .thenComparing(BannerEntry::until)
            .thenComparingLong(BannerEntry::restrictionId);

    /** Told apart by identity from a register in which nobody is restricted. */
    private static final Map<Identifier, Banner> UNREAD = new ConcurrentHashMap<>();

    private final Restrictions restrictions;
    private final Subjects subjects;
    private final Journal journal;
    private final BannerWording wording;
    private final Clock clock;
    private volatile Map<Identifier, Banner> banners = UNREAD;
    private Map<Long, Set<Identifier>> marksOfSubject = Map.of();
    private volatile long version = -1;
    private LocalDate day = LocalDate.MIN;

    /** Uses these ports; reads nothing yet. */
    public ActiveRestrictions(
            Restrictions restrictions, Subjects subjects, Journal journal, BannerWording wording, Clock clock) {
        this.restrictions = restrictions;
        this.subjects = subjects;
        this.journal = journal;
        this.wording = wording;
        this.clock = clock;
    }

    /** What to show for a ticket whose people carry these marks. */
    public Banner lookUp(Collection<Identifier> marks) {
        Map<Identifier, Banner> now = banners;
        if (now == UNREAD) {
            return Banner.UNAVAILABLE;
        }
        Banner found = null;
        for (Identifier mark : marks) {
            Banner here = now.get(mark);
            if (here != null && found == null) {
                found = here;
            } else if (here != null && here != found) {
                found = merged(found, here);
            }
        }
        return found == null ? Banner.NOTHING : found;
    }

    /** Every mark under which somebody is restricted; for searches. */
    public Set<Identifier> marks() {
        return Set.copyOf(banners.keySet());
    }

    /** The journal number up to which this index has read; -1 before the first reading. */
    public long version() {
        return version;
    }

    /** Whether lookups can be answered. */
    public boolean isReadable() {
        return banners != UNREAD;
    }

    /** Reads everything anew. If that fails, lookups say "unavailable" until a later one succeeds (R120). */
    public synchronized void rebuild() {
        Map<Identifier, Banner> fresh = new ConcurrentHashMap<>();
        orUnread(() -> {
            long latest = journal.latest();
            marksOfSubject = new HashMap<>();
            day = LocalDate.now(clock);
            enter(fresh, restrictions.active());
            version = latest;
        });
        banners = fresh;
    }

    /**
     * Reads what changed since the last reading; the cost follows the changes, not the size. What cannot be read makes
     * lookups say "unavailable", and the next refresh reads everything anew (R120).
     */
    public synchronized void refresh() {
        LocalDate today = LocalDate.now(clock);
        if (!isReadable() || today.isBefore(day)) {
            rebuild();
            return;
        }
        if (today.isAfter(day)) {
            day = today;
            banners.forEach((mark, banner) -> withoutEnded(mark, banner));
        }
        orUnread(() -> readNews(journal.since(version)));
    }

    private void withoutEnded(Identifier mark, Banner banner) {
        List<BannerEntry> left =
                banner.entries().stream().filter(this::isInForce).toList();
        if (left.isEmpty()) {
            banners.remove(mark);
        } else if (left.size() < banner.entries().size()) {
            banners.put(mark, new Banner(true, left));
        }
    }

    private boolean isInForce(BannerEntry line) {
        return !line.lastDay().isBefore(day);
    }

    private void readNews(List<JournalEntry> news) {
        if (news.isEmpty()) {
            return;
        }
        Set<Long> changed = news.stream()
                .filter(entry -> entry.about().startsWith("restriction/"))
                .map(JournalEntry::subjectId)
                .collect(Collectors.toSet());
        reread(changed);
        version = news.get(news.size() - 1).number();
    }

    private void orUnread(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            banners = UNREAD;
            throw unreadable;
        }
    }

    /** New lines go in before stale ones come out, so that nobody under restriction is missing in between. */
    private void reread(Set<Long> changed) {
        Map<Long, Set<Identifier>> before = new HashMap<>();
        changed.forEach(subject -> before.put(subject, marksOfSubject.getOrDefault(subject, Set.of())));
        changed.forEach(marksOfSubject::remove);
        enter(banners, restrictions.activeOf(changed));
        before.forEach((subject, marks) -> marks.stream()
                .filter(mark -> !marksOfSubject.getOrDefault(subject, Set.of()).contains(mark))
                .forEach(banners::remove));
    }

    private void enter(Map<Identifier, Banner> into, List<Restriction> active) {
        Map<Long, List<BannerEntry>> bySubject = new HashMap<>();
        for (Restriction restriction : active) {
            BannerEntry line = wording.of(restriction);
            if (isInForce(line)) {
                bySubject
                        .computeIfAbsent(restriction.subjectId(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        for (Subject subject : subjects.findAll(bySubject.keySet())) {
            Banner banner = banner(bySubject.get(subject.id()));
            marksOfSubject.put(subject.id(), subject.identifiers());
            subject.identifiers().forEach(mark -> into.put(mark, banner));
        }
    }

    private static Banner merged(Banner one, Banner other) {
        Set<BannerEntry> all = new HashSet<>(one.entries());
        all.addAll(other.entries());
        return banner(all);
    }

    private static Banner banner(Collection<BannerEntry> lines) {
        return new Banner(true, lines.stream().sorted(MOST_SEVERE_FIRST).toList());
    }
}
