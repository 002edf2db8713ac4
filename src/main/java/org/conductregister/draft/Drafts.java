package org.conductregister.draft;

import java.time.Instant;
import java.util.Optional;

/** Port: what people have typed and not sent. It is no part of the register, and no step on record. */
public interface Drafts {

    /** The draft of this name; empty if there is none. */
    Optional<Draft> find(String once);

    /** The newest draft of this person for this form that has not been sent. */
    Optional<Draft> newest(String ownerKey, String form);

    /** Stores the draft, in the place of the one of the same name. */
    void put(Draft draft);

    /** Removes a draft; nothing happens if there is none of this name. */
    void remove(String once);

    /** Removes every draft last saved before then; how many there were. */
    int removeSavedBefore(Instant then);
}
