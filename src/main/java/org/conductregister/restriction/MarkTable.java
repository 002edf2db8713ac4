package org.conductregister.restriction;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conductregister.subject.Identifier;

/**
 * Whose mark is this? Many threads may ask without a lock while one changes the table.
 *
 * <p>An open-addressing table: the hashes lie side by side, so that a mark which nobody bears is told from one cache line,
 * whatever the size; only an equal hash leads to the subject. A place is never freed, since a reader may just be walking
 * past it: what is taken out leaves {@link #GONE} behind, for a mark with the same hash or until a new table takes over.
 */
final class MarkTable {

    private static final Marked GONE = new Marked(Set.of(), Banner.NOTHING);
    private static final VarHandle HASH = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle SUBJECT = MethodHandles.arrayElementVarHandle(Marked[].class);
    private static final int FREE = 0;
    private static final int SPREAD = 0x9E3779B9;
    private static final int SMALLEST = 64;

    private final int[] hashes;
    private final Marked[] subjects;
    private final int shift;
    private int taken;

    /** Grows before a mark goes in, and never shrinks: whoever finds a kind missing finds no mark of it either. */
    private volatile Set<Identifier.Kind> kinds = Set.of();

    private MarkTable(int places) {
        int size = Integer.highestOneBit(Math.max(SMALLEST, places) - 1) << 1;
        hashes = new int[size];
        subjects = new Marked[size];
        shift = Integer.numberOfLeadingZeros(size) + 1;
    }

    /** A table of these subjects, with room for as many marks again. */
    static MarkTable of(Collection<Marked> all) {
        MarkTable table = new MarkTable(Math.multiplyExact(marks(all), 2));
        all.forEach(table::put);
        return table;
    }

    /** Null if nobody bears the mark. */
    Marked find(Identifier mark) {
        int hash = hash(mark);
        int i = hash >>> shift;
        int here = (int) HASH.getAcquire(hashes, i);
        while (here != FREE) {
            if (here == hash) {
                Marked subject = (Marked) SUBJECT.getAcquire(subjects, i);
                if (subject.bears(mark)) {
                    return subject;
                }
            }
            i = next(i);
            here = (int) HASH.getAcquire(hashes, i);
        }
        return null;
    }

    /** Of which kinds there are marks, or were since this table was made. */
    Set<Identifier.Kind> kinds() {
        return kinds;
    }

    /** All marks that somebody bears. */
    Set<Identifier> marks() {
        Set<Identifier> all = new HashSet<>();
        for (int i = 0; i < subjects.length; i++) {
            Marked subject = (Marked) SUBJECT.getAcquire(subjects, i);
            if (subject != null) {
                all.addAll(subject.marks());
            }
        }
        return all;
    }

    /** Whether there is room for these as well, and it stays quick to walk. */
    boolean hasRoomFor(Collection<Marked> more) {
        return taken + marks(more) <= hashes.length / 3 * 2;
    }

    /** Enters a subject under all its marks, in place of whoever bore one of them. The caller sees to the room. */
    void put(Marked subject) {
        for (Identifier mark : subject.marks()) {
            if (!kinds.contains(mark.kind())) {
                kinds = Stream.concat(kinds.stream(), Stream.of(mark.kind())).collect(Collectors.toUnmodifiableSet());
            }
            int i = placeOf(mark);
            SUBJECT.setRelease(subjects, i, subject);
            if (hashes[i] == FREE) {
                if (++taken == hashes.length) {
                    throw new IllegalStateException("The table is full");
                }
                // Last: whoever sees the hash must find the subject.
                HASH.setRelease(hashes, i, hash(mark));
            }
        }
    }

    /** Takes a subject out, but for marks that somebody else bears by now. */
    void remove(Marked subject) {
        for (Identifier mark : subject.marks()) {
            int i = placeOf(mark);
            if (subjects[i] == subject) {
                SUBJECT.setRelease(subjects, i, GONE);
            }
        }
    }

    /** Where the mark stands, else where it can be entered: in a place that one with the same hash left, or a free one. */
    private int placeOf(Identifier mark) {
        int hash = hash(mark);
        int left = -1;
        int i = hash >>> shift;
        for (; hashes[i] != FREE; i = next(i)) {
            if (hashes[i] == hash && subjects[i].bears(mark)) {
                return i;
            }
            if (hashes[i] == hash && subjects[i] == GONE) {
                left = i;
            }
        }
        return left < 0 ? i : left;
    }

    private int next(int place) {
        return (place + 1) & (hashes.length - 1);
    }

    private static int marks(Collection<Marked> subjects) {
        return subjects.stream().mapToInt(each -> each.marks().size()).sum();
    }

    private static int hash(Identifier mark) {
        int hash = mark.hashCode() * SPREAD;
        return hash == FREE ? SPREAD : hash;
    }
}
