package org.conductregister.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the contacts of those under restriction, and of nobody else. */
public interface ContactLog {

    /** The contact with this id; empty if there is none. */
    Optional<LoggedContact> find(long id);

    /** The contact that was taken from there; empty if none was. */
    Optional<LoggedContact> from(String source);

    /** A subject's contacts at or after this instant in any project, in order of time; those entered in error too. */
    List<LoggedContact> ofSubject(long subjectId, Instant since);

    /** The contacts on a ticket, in order of time; those entered in error too. */
    List<LoggedContact> ofIssue(long issueId);

    /**
     * Puts a new contact on record and gives it an id.
     *
     * @throws AlreadyLogged if one was taken from the same source
     */
    LoggedContact add(LoggedContact contact);

    /** Stores the next revision. */
    void update(LoggedContact contact);

    /** A contact is put on record once. */
    final class AlreadyLogged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param cause what the store met; null if nothing */
        public AlreadyLogged(String source, Throwable cause) {
            super(source + " is on record already", cause);
        }
    }
}
