package org.conductregister.policy;

import java.util.List;
import java.util.Optional;

/** Port: which version of which policy was put into force, by whom and when. Entries are added and never changed. */
public interface Activations {

    /**
     * Adds an entry, within the unit of work that makes the change.
     *
     * @throws org.conductregister.verb.Journal.Conflict if its number is taken
     */
    void add(Activation activation);

    /** The one that counts; empty as long as nobody has put a version into force. Cheap. */
    Optional<Activation> latest();

    /** Every one, oldest first. */
    List<Activation> all();
}
