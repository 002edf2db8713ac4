package org.conductregister.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the restrictions on the register. */
public interface Restrictions {

    /** The restriction with this id; empty if there is none. */
    Optional<Restriction> find(long id);

    /** All restrictions decided on a report, oldest first. */
    List<Restriction> ofReport(long reportId);

    /** All restrictions ever proposed for a subject, oldest first. */
    List<Restriction> ofSubject(long subjectId);

    /** Every restriction in force. Read at start and when the index is rebuilt. */
    List<Restriction> active();

    /** The restrictions in force on any of these subjects. */
    List<Restriction> activeOf(Collection<Long> subjectIds);

    /**
     * Restrictions in force whose review date is on or before {@code until} and for which no review is open. The cost
     * follows what is due, not what exists.
     */
    List<Restriction> dueForReview(LocalDate until);

    /** Stores a new restriction and gives it an id. */
    Restriction add(Restriction restriction);

    /** Stores the next revision. */
    void update(Restriction restriction);
}
