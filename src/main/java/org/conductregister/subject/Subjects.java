package org.conductregister.subject;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * The subjects that share any of these hints, those that share most first; at most {@code limit}. None that was merged
     * into another.
     *
     * @param hints see {@link Hints}
     */
    List<Subject> resembling(Set<String> hints, int limit);

    /** The newest subjects of any of these kinds first; none that was merged into another. */
    List<Subject> newest(Set<Subject.Kind> kinds, int offset, int limit);

    /**
     * Stores the next revision. Marks that it no longer has are free afterwards.
     *
     * @throws IllegalStateException if one of its new identifiers belongs to another subject; then nothing is stored
     */
    void update(Subject subject);
}
