package org.conductregister.verb;

import java.util.List;
import java.util.Optional;

/** Port: the append-only history of the register (R90). */
public interface Journal {

    /**
     * Adds a step, within the unit of work that makes the change.
     *
     * @throws Conflict if another step already made this revision of the same thing
     */
    void append(JournalEntry entry);

    /** The number of the newest entry; 0 when there is none. */
    long latest();

    /** Entries with a number above this one, oldest first. */
    List<JournalEntry> since(long number);

    /** The step that brought a thing to this revision; empty if there was none. */
    Optional<JournalEntry> step(String about, int revision);

    /** All steps of a case, oldest first; those before its subject was known among them. */
    List<JournalEntry> ofReport(long reportId);

    /** All steps on a subject's record, oldest first. */
    List<JournalEntry> ofSubject(long subjectId);

    /** Two people changed the same thing at once; the second has to look again. */
    final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param about the thing that changed under the caller */
        public Conflict(String about) {
            super(about + " was changed by someone else in the meantime");
        }
    }
}
