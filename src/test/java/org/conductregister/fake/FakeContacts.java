package org.conductregister.fake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.conductregister.restriction.ContactLog;
import org.conductregister.restriction.LoggedContact;

/** Contacts, in memory. */
public final class FakeContacts implements ContactLog {

    private final FakeUnitOfWork unit;
    private final Shelf<LoggedContact> shelf;

    FakeContacts(FakeUnitOfWork unit) {
        this.unit = unit;
        this.shelf = new Shelf<>(unit);
    }

    @Override
    public Optional<LoggedContact> find(long id) {
        return shelf.find(id);
    }

    @Override
    public Optional<LoggedContact> from(String source) {
        return inTime(each -> each.source().equals(source)).stream().findFirst();
    }

    @Override
    public List<LoggedContact> ofSubject(long subjectId, Instant since) {
        return inTime(
                each -> each.subjectId() == subjectId && !each.contact().at().isBefore(since));
    }

    @Override
    public List<LoggedContact> ofIssue(long issueId) {
        return inTime(each -> each.issue().id() == issueId);
    }

    @Override
    public LoggedContact add(LoggedContact contact) {
        return unit.atomically(() -> {
            if (from(contact.source()).isPresent()) {
                throw new AlreadyLogged(contact.source(), null);
            }
            return shelf.add(contact::withId);
        });
    }

    @Override
    public void update(LoggedContact contact) {
        unit.atomically(() -> {
            shelf.replace(contact.id(), contact, LoggedContact::revision, contact.about());
            return contact;
        });
    }

    private List<LoggedContact> inTime(Predicate<LoggedContact> wanted) {
        return shelf.where(wanted).stream().sorted(LoggedContact.IN_TIME).toList();
    }
}
