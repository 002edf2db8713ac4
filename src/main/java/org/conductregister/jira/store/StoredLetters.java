package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.letter.Letter;
import org.conductregister.letter.Letters;

/** Letters in the register's tables. */
public final class StoredLetters implements Letters {

    private final ClusterUnitOfWork unit;
    private final Documents<LetterRow, Letter> documents;

    /** @param unit in which every write happens */
    public StoredLetters(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.unit = unit;
        this.documents = new Documents<>(ao, json, LetterRow.class, Letter.class, Letter::withId);
    }

    @Override
    public Optional<Letter> find(long id) {
        return documents.find(id);
    }

    @Override
    public List<Letter> ofReport(long reportId) {
        return documents.oldestFirst("REPORT_ID = ?", reportId);
    }

    @Override
    public List<Letter> ofSubject(long subjectId) {
        return documents.oldestFirst("SUBJECT_ID = ?", subjectId);
    }

    @Override
    public Letter add(Letter letter) {
        return unit.atomically(() -> letter.withId(documents.insert(
                letter,
                letter.revision(),
                new DBParam("REPORT_ID", letter.reportId()),
                new DBParam("SUBJECT_ID", letter.subjectId()))));
    }

    @Override
    public void update(Letter letter) {
        unit.atomically(() -> {
            documents.replace(
                    letter.id(),
                    letter.revision(),
                    letter.about(),
                    letter,
                    row -> row.setSubjectId(letter.subjectId()));
            return letter;
        });
    }
}
