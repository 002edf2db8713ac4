package org.conductregister.restriction;

import java.util.List;
import java.util.Optional;

/** Port: who is away. One entry a person: what was said last. Lookups are cheap: they are made on every view of a ticket. */
public interface Absences {

    /** Keeps this in place of what was said of the person before. */
    void put(Absence absence);

    /** What was said last of this person; empty if nothing ever was. */
    Optional<Absence> of(String userKey);

    /** What was said last of each, in any order. */
    List<Absence> all();
}
