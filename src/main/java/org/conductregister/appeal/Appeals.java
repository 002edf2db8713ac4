package org.conductregister.appeal;

import java.util.List;
import java.util.Optional;

/** Port: the appeals and complaints on the register. */
public interface Appeals {

    /** The appeal with this id; empty if there is none. */
    Optional<Appeal> find(long id);

    /** The appeal that this Jira issue is; empty if it is none. */
    Optional<Appeal> ofIssue(long issueId);

    /** All appeals and complaints of a case, oldest first. */
    List<Appeal> ofReport(long reportId);

    /** All appeals and complaints of a subject, oldest first. */
    List<Appeal> ofSubject(long subjectId);

    /** Whatever waits for a decision, oldest first. */
    List<Appeal> open();

    /** Those that have no issue on record yet, oldest first. */
    List<Appeal> withoutIssue();

    /**
     * Stores a new one and gives it an id. For an appeal, a unique key on its letter holds in the database itself (R107).
     *
     * @throws AlreadyLodged if the letter was appealed before; then nothing is stored
     */
    Appeal lodge(Appeal appeal);

    /** Stores the next revision. */
    void update(Appeal appeal);

    /** A decision is appealed once (R107). */
    final class AlreadyLodged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param letterId the letter that told of the decision */
        public AlreadyLodged(long letterId, Throwable cause) {
            super("the decision told by letter " + letterId + " is appealed already", cause);
        }
    }
}
