package org.conductregister.restriction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * <p>Reading is a few hash lookups (see {@link MarkTable}): no query, no lock, at any size. A change replaces the lines of the subjects that it
 * is about; the lines themselves are immutable. The journal's newest number is the version.
 *
 * <p>Each line has a last day (R106). What is past it is left out when the index is built, and taken out by the first
 * refresh of a new day: a lookup asks no clock, and still no line outlives its day because a job did not run.
 */
public final class ActiveRestrictions {

    private final Restrictions restrictions;
    private final Subjects subjects;
    private final Journal journal;
    private final BannerWording wording;
    private final Clock clock;
    private final Map<Long, Marked> bySubject = new HashMap<>();

    /** Null while the register cannot be read. */
    private volatile MarkTable table;

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
        MarkTable now = table;
        return now == null ? Banner.UNAVAILABLE : lookUp(now, marks);
    }

    private static Banner lookUp(MarkTable now, Collection<Identifier> marks) {
        Banner found = Banner.NOTHING;
        Marked last = null;
        for (Identifier mark : marks) {
            // Most often the second mark is the same person's mail address: then it need not be looked for.
            Marked here = last != null && last.bears(mark) ? last : now.find(mark);
            if (here != null && here != last) {
                found = last == null ? here.banner() : merged(found, here.banner());
                last = here;
            }
        }
        return found;
    }

    /**
     * The same for several on one ticket; a line that is about more than one of them names the closest. Only who bears marks
     * of such kinds as somebody is restricted by is asked of the ticket.
     */
    public Banner lookUp(OnTicket.People people) {
        MarkTable now = table;
        if (now == null) {
            return Banner.UNAVAILABLE;
        }
        Map<Long, BannerEntry> lines = null;
        for (Map.Entry<Bearer, ? extends Collection<Identifier>> each :
                people.bearing(now.kinds()).entrySet()) {
            Banner here = lookUp(now, each.getValue());
            for (BannerEntry line : here.entries()) {
                lines = lines == null ? new LinkedHashMap<>() : lines;
                lines.putIfAbsent(line.restrictionId(), line.about(each.getKey()));
            }
        }
        return lines == null ? Banner.NOTHING : banner(lines.values());
    }

    /** Every mark under which somebody is restricted; for searches. */
    public Set<Identifier> marks() {
        MarkTable now = table;
        return now == null ? Set.of() : now.marks();
    }

    /** The same, by whoever bears them. */
    public synchronized List<Set<Identifier>> marksOfEach() {
        return bySubject.values().stream().map(Marked::marks).toList();
    }

    /** The journal number up to which this index has read; -1 before the first reading. */
    public long version() {
        return version;
    }

    /** Whether lookups can be answered. */
    public boolean isReadable() {
        return table != null;
    }

    /** Whether this step may change what is in force, or under which marks. */
    public static boolean concerns(JournalEntry step) {
        return step.about().startsWith("restriction/") || step.about().startsWith("subject/");
    }

    /** Reads everything anew. If that fails, lookups say "unavailable" until a later one succeeds (R120). */
    public synchronized void rebuild() {
        orUnread(() -> {
            long latest = journal.latest();
            day = LocalDate.now(clock);
            Map<Long, Marked> all = read(restrictions.active());
            bySubject.clear();
            bySubject.putAll(all);
            table = MarkTable.of(all.values());
            version = latest;
        });
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
            bySubject.replaceAll((id, subject) -> withoutEnded(subject));
            bySubject.values().removeIf(subject -> subject.banner().entries().isEmpty());
            table = MarkTable.of(bySubject.values());
        }
        orUnread(() -> readNews(journal.since(version)));
    }

    private Marked withoutEnded(Marked subject) {
        List<BannerEntry> left =
                subject.banner().entries().stream().filter(this::isInForce).toList();
        return left.size() == subject.banner().entries().size()
                ? subject
                : new Marked(subject.marks(), new Banner(true, left));
    }

    private boolean isInForce(BannerEntry line) {
        return !line.lastDay().isBefore(day);
    }

    private void readNews(List<JournalEntry> news) {
        if (news.isEmpty()) {
            return;
        }
        Set<Long> changed = news.stream()
                .filter(ActiveRestrictions::concerns)
                .map(JournalEntry::subjectId)
                .collect(Collectors.toSet());
        reread(changed);
        version = news.get(news.size() - 1).number();
    }

    private void orUnread(Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException unreadable) {
            table = null;
            throw unreadable;
        }
    }

    /** New lines go in before stale ones come out, so that nobody under restriction is missing in between. */
    private void reread(Set<Long> changed) {
        Map<Long, Marked> fresh = read(restrictions.activeOf(changed));
        List<Marked> before =
                changed.stream().map(bySubject::remove).filter(Objects::nonNull).toList();
        bySubject.putAll(fresh);
        if (table.hasRoomFor(fresh.values())) {
            fresh.values().forEach(table::put);
            before.forEach(table::remove);
        } else {
            table = MarkTable.of(bySubject.values());
        }
    }

    private Map<Long, Marked> read(List<Restriction> active) {
        Map<Long, List<BannerEntry>> lines = new HashMap<>();
        for (Restriction restriction : active) {
            BannerEntry line = wording.of(restriction);
            if (isInForce(line)) {
                lines.computeIfAbsent(restriction.subjectId(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        return subjects.findAll(lines.keySet()).stream()
                .collect(Collectors.toMap(
                        Subject::id, subject -> new Marked(subject.identifiers(), banner(lines.get(subject.id())))));
    }

    private static Banner merged(Banner one, Banner other) {
        Set<BannerEntry> all = new HashSet<>(one.entries());
        all.addAll(other.entries());
        return banner(all);
    }

    private static Banner banner(Collection<BannerEntry> lines) {
        return new Banner(
                true, lines.stream().sorted(BannerEntry.mostSevereFirst()).toList());
    }
}
