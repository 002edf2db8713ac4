package org.conductregister.fake;

import java.util.List;
import java.util.Optional;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/** The history, in memory. */
public final class FakeJournal implements Journal {

    private final FakeUnitOfWork unit;
    private final Shelf<JournalEntry> shelf;

    FakeJournal(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public void append(JournalEntry entry) {
        unit.atomically(() -> {
            if (!shelf.where(other -> isSameStep(other, entry)).isEmpty()) {
                throw new Conflict(entry.about());
            }
            return shelf.add(number -> numbered(number, entry));
        });
    }

    @Override
    public long latest() {
        return shelf.lastId();
    }

    @Override
    public List<JournalEntry> since(long number) {
        return shelf.where(entry -> entry.number() > number);
    }

    @Override
    public Optional<JournalEntry> step(String about, int revision) {
        return shelf.where(entry -> entry.about().equals(about) && entry.revision() == revision).stream()
                .findFirst();
    }

    @Override
    public List<JournalEntry> ofReport(long reportId) {
        return shelf.where(entry -> entry.reportId() == reportId);
    }

    @Override
    public List<JournalEntry> ofSubject(long subjectId) {
        return shelf.where(entry -> entry.subjectId() == subjectId);
    }

    private static boolean isSameStep(JournalEntry one, JournalEntry other) {
        return one.about().equals(other.about()) && one.revision() == other.revision();
    }

    private static JournalEntry numbered(long number, JournalEntry entry) {
        return new JournalEntry(
                number,
                entry.at(),
                entry.actorKey(),
                entry.actorName(),
                entry.verb(),
                entry.subjectId(),
                entry.reportId(),
                entry.about(),
                entry.revision(),
                entry.detail());
    }
}
