package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;

/** Contacts in the register's tables. */
public final class StoredContacts implements ContactLog {

    private final ActiveObjects ao;
    private final ClusterUnitOfWork unit;
    private final Documents<ContactRow, LoggedContact> documents;

    /** @param unit in which every write happens */
    public StoredContacts(ActiveObjects ao, ObjectMapper json, ClusterUnitOfWork unit) {
        this.ao = ao;
        this.unit = unit;
        this.documents = new Documents<>(ao, json, ContactRow.class, LoggedContact.class, LoggedContact::withId);
    }

    @Override
    public Optional<LoggedContact> find(long id) {
        return documents.find(id);
    }

    @Override
    public Optional<LoggedContact> from(String source) {
        return documents.first("SOURCE_KEY = ?", source);
    }

    @Override
    public List<LoggedContact> ofSubject(long subjectId, Instant since) {
        // The column has whole milliseconds; within one of them the record knows more.
        return documents.oldestFirst("SUBJECT_ID = ? AND AT_MILLIS >= ?", subjectId, since.toEpochMilli()).stream()
                .filter(each -> !each.contact().at().isBefore(since))
                .sorted(LoggedContact.IN_TIME)
                .toList();
    }

    @Override
    public List<LoggedContact> ofIssue(long issueId) {
        return documents.oldestFirst("ISSUE_ID = ?", issueId).stream()
                .sorted(LoggedContact.IN_TIME)
                .toList();
    }

    @Override
    public LoggedContact add(LoggedContact contact) {
        return unit.atomically(() -> Collision.explained(
                () -> contact.withId(documents.insert(
                        contact,
                        contact.revision(),
                        new DBParam("SUBJECT_ID", contact.subjectId()),
                        new DBParam("AT_MILLIS", contact.contact().at().toEpochMilli()),
                        new DBParam("ISSUE_ID", contact.issue().id()),
                        new DBParam("SOURCE_KEY", contact.source()))),
                cause -> ao.count(ContactRow.class, "SOURCE_KEY = ?", contact.source()) == 0
                        ? Optional.empty()
                        : Optional.of(new AlreadyLogged(contact.source(), cause))));
    }

    @Override
    public void update(LoggedContact contact) {
        unit.atomically(() -> {
            documents.replace(contact.id(), contact.revision(), contact.about(), contact, row -> {
                row.setSubjectId(contact.subjectId());
                row.setSourceKey(contact.source());
            });
            return contact;
        });
    }
}
