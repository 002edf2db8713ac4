package org.conductregister.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the reviews on the register. */
public interface Reviews {

    /** The review with this id; empty if there is none. */
    Optional<Review> find(long id);

    /** The review that this Jira issue is; empty if it is none. */
    Optional<Review> ofIssue(long issueId);

    /** All reviews of a case, oldest first. */
    List<Review> ofReport(long reportId);

    /** Open reviews due on or before this day, the earliest first. */
    List<Review> openUntil(LocalDate until);

    /** Reviews that were claimed but have no issue on record: a run was cut off there. */
    List<Review> withoutIssue();

    /** Decided reviews whose outcome no issued letter has told yet, oldest first. */
    List<Review> untold();

    /**
     * Claims the review of each of its restrictions for its due date, and gives it an id. A unique key over
     * (restriction, due date) holds in the database itself.
     *
     * @throws AlreadyClaimed if any of the restrictions was claimed for that date before; then nothing is stored
     */
    Review claim(Review review);

    /** Stores the next revision. */
    void update(Review review);

    /** A restriction is reviewed once per review date. */
    final class AlreadyClaimed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param what the restriction and the date */
        public AlreadyClaimed(String what, Throwable cause) {
            super("a review is already claimed for " + what, cause);
        }
    }
}
