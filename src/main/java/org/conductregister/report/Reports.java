package org.conductregister.report;

import java.util.List;
import java.util.Optional;

/** Port: the conduct reports on the register. */
public interface Reports {

    /** The report with this id; empty if there is none. */
    Optional<ConductReport> find(long id);

    /** The report that this Jira issue is; empty if it is none. */
    Optional<ConductReport> ofIssue(long issueId);

    /** All reports about a subject, oldest first (R51). */
    List<ConductReport> ofSubject(long subjectId);

    /** The newest reports first, in any of these states (none given: in every state). */
    List<ConductReport> newest(int offset, int limit, ReportState... states);

    /**
     * Stores a new report and gives it an id.
     *
     * @throws AlreadyRegistered if its issue already is a report
     */
    ConductReport add(ConductReport report);

    /** Stores the next revision. */
    void update(ConductReport report);

    /** An issue can be one report only. */
    final class AlreadyRegistered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param issueId the Jira issue */
        public AlreadyRegistered(long issueId, Throwable cause) {
            super("issue " + issueId + " already is a conduct report", cause);
        }
    }
}
