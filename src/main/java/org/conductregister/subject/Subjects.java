package org.conductregister.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the subjects on the register. */
public interface Subjects {

    /** The subject with this id; empty if there is none. */
    Optional<Subject> find(long id);

    /** The subjects with these ids, in any order; unknown ids are left out. */
    List<Subject> findAll(Collection<Long> ids);

    /** The subject that carries this mark; empty if none does. */
    Optional<Subject> carrying(Identifier identifier);

    /**
     * Stores a new subject and gives it an id.
     *
     * @throws IllegalStateException if one of its identifiers already belongs to another subject
     */
    Subject add(Subject subject);

    /**
     * Stores the next revision. Marks that it no longer has are free afterwards.
     *
     * @throws IllegalStateException if one of its new identifiers belongs to another subject; then nothing is stored
     */
    void update(Subject subject);
}
