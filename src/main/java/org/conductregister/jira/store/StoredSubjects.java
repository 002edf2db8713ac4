package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;
import org.conductregister.subject.Subjects;

/** Subjects in the register's tables. */
public final class StoredSubjects implements Subjects {

    static final String MERGED = "MERGED";

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<SubjectRow, Subject> documents;
    private final SubjectHints hints;
    private volatile boolean hinted;

    /** @param unit in which every write happens */
    public StoredSubjects(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, SubjectRow.class, Subject.class, Subject::withId);
        this.hints = new SubjectHints(ao);
    }

    @Override
    public Optional<Subject> find(long id) {
        return documents.find(id);
    }

    @Override
    public List<Subject> findAll(Collection<Long> ids) {
        return Batches.in("ID", ids, documents::oldestFirst);
    }

    @Override
    public Optional<Subject> carrying(Identifier identifier) {
        SubjectMarkRow[] marks = ao.find(SubjectMarkRow.class, "MARK_KEY = ?", MarkKey.of(identifier));
        return marks.length == 0 ? Optional.empty() : find(marks[0].getSubjectId());
    }

    @Override
    public Subject add(Subject subject) {
        return unit.atomically(() -> {
            Subject added = subject.withId(
                    documents.insert(subject, subject.revision(), new DBParam("KIND_NAME", kindName(subject))));
            hints.replace(added);
            added.identifiers().forEach(identifier -> mark(added.id(), identifier));
            return added;
        });
    }

    @Override
    public void update(Subject subject) {
        unit.atomically(() -> {
            documents.replace(
                    subject.id(),
                    subject.revision(),
                    subject.about(),
                    subject,
                    row -> row.setKindName(kindName(subject)));
            hints.replace(subject);
            Map<String, SubjectMarkRow> gone = new HashMap<>();
            for (SubjectMarkRow mark : ao.find(SubjectMarkRow.class, "SUBJECT_ID = ?", subject.id())) {
                gone.put(mark.getMarkKey(), mark);
            }
            List<Identifier> fresh = subject.identifiers().stream()
                    .filter(identifier -> gone.remove(MarkKey.of(identifier)) == null)
                    .toList();
            ao.delete(gone.values().toArray(new SubjectMarkRow[0]));
            fresh.forEach(identifier -> mark(subject.id(), identifier));
            return subject;
        });
    }

    @Override
    public List<Subject> resembling(Set<String> wanted, int limit) {
        hintAll();
        List<Long> ids = hints.sharing(wanted, limit);
        List<Subject> found = new ArrayList<>(findAll(ids));
        found.sort(Comparator.comparingInt(subject -> ids.indexOf(subject.id())));
        return found;
    }

    @Override
    public List<Subject> newest(Set<Subject.Kind> kinds, int offset, int limit) {
        if (limit == 0 || kinds.isEmpty()) {
            return List.of();
        }
        hintAll();
        Object[] names = kinds.stream().map(Enum::name).toArray();
        return documents.read(Documents.query("KIND_NAME IN (" + Batches.marks(names.length) + ")", names)
                .order("ID DESC")
                .offset(offset)
                .limit(limit));
    }

    /** Subjects from before there were hints get theirs, once. */
    private void hintAll() {
        while (!hinted) {
            List<Subject> bare = documents.read(
                    Documents.query("KIND_NAME IS NULL").order("ID ASC").limit(Documents.STRETCH));
            hinted = bare.isEmpty();
            if (!hinted) {
                unit.atomically(() -> {
                    bare.forEach(this::hint);
                    return bare;
                });
            }
        }
    }

    private void hint(Subject subject) {
        SubjectRow row = ao.get(SubjectRow.class, subject.id());
        row.setKindName(kindName(subject));
        row.save();
        hints.replace(subject);
    }

    private static String kindName(Subject subject) {
        return subject.isMerged() ? MERGED : subject.kind().name();
    }

    private void mark(long subjectId, Identifier identifier) {
        Collision.explained(
                () -> ao.create(
                        SubjectMarkRow.class,
                        new DBParam("SUBJECT_ID", subjectId),
                        new DBParam("MARK_KEY", MarkKey.of(identifier))),
                cause -> carrying(identifier)
                        .map(other -> new IllegalStateException(
                                "an identifier already belongs to subject " + other.id(), cause)));
    }
}
