package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.conductregister.verb.Journal;
import org.conductregister.verb.JournalEntry;

/**
 * The history in the register's tables. Numbers are the database's own, and one writer at a time takes them, so they
 * grow in the order of commits; a step that was rolled back leaves a gap.
 */
public final class StoredJournal implements Journal {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<JournalRow, JournalEntry> documents;

    /** @param unit in which every write happens */
    public StoredJournal(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, JournalRow.class, JournalEntry.class, StoredJournal::numbered);
    }

    @Override
    public void append(JournalEntry entry) {
        String key = key(entry.about(), entry.revision());
        unit.atomically(() -> Collision.explained(
                () -> documents.insert(
                        entry,
                        entry.revision(),
                        new DBParam("SUBJECT_ID", entry.subjectId()),
                        new DBParam("REPORT_ID", entry.reportId()),
                        new DBParam("STEP_KEY", key)),
                cause -> ao.count(JournalRow.class, "STEP_KEY = ?", key) == 0
                        ? Optional.empty()
                        : Optional.of(new Conflict(entry.about()))));
    }

    @Override
    public long latest() {
        long[] number = {0};
        ao.stream(JournalRow.class, Query.select("ID").order("ID DESC").limit(1), row -> number[0] = row.getID());
        return number[0];
    }

    @Override
    public List<JournalEntry> since(long number) {
        return documents.inStretches("ID > ?", number);
    }

    @Override
    public Optional<JournalEntry> step(String about, int revision) {
        return documents.first("STEP_KEY = ?", key(about, revision));
    }

    @Override
    public List<JournalEntry> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public List<JournalEntry> ofSubject(long subjectId) {
        return documents.oldestFirst("SUBJECT_ID = ?", subjectId);
    }

    private static String key(String about, int revision) {
        return about + "@" + revision;
    }

    private static JournalEntry numbered(JournalEntry entry, long number) {
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
