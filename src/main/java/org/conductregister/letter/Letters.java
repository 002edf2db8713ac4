package org.conductregister.letter;

import java.util.List;
import java.util.Optional;

/** Port: the letters on the register. */
public interface Letters {

    /** The letter with this id; empty if there is none. */
    Optional<Letter> find(long id);

    /** All letters of a case, oldest first. */
    List<Letter> ofReport(long reportId);

    /** All letters to a subject, oldest first. */
    List<Letter> ofSubject(long subjectId);

    /** Stores a new draft and gives it an id. */
    Letter add(Letter letter);

    /** Stores the next revision. */
    void update(Letter letter);
}
