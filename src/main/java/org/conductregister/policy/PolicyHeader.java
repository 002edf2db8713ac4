package org.conductregister.policy;

import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.conductregister.verb.Role;

/**
 * The policy as a document with an owner and a date of its own (R1, R2, R4).
 *
 * @param status draft, pending or approved
 * @param owner who answers for it, in words
 * @param ownerRole who gets the ticket when it is due for review
 * @param approver who adopted it, in words
 * @param adopted when; null where only the year is known
 * @param lastReview null before the first
 * @param nextReview when it must be reviewed
 * @param reviewPeriod from one review to the next
 * @param minuteNumber of the adopting resolution; may be empty
 * @param fileNumber may be empty
 * @param history earlier versions, the newest first
 * @param related other policies and laws
 */
public record PolicyHeader(
        Status status,
        String owner,
        Role ownerRole,
        String approver,
        LocalDate adopted,
        LocalDate lastReview,
        LocalDate nextReview,
        Period reviewPeriod,
        String minuteNumber,
        String fileNumber,
        List<Version> history,
        List<Related> related) {

    /** Where the policy stands. */
    public enum Status {
        DRAFT,
        PENDING,
        APPROVED
    }

    /** One version of the document: when, and what changed. */
    public record Version(LocalDate date, String name, String changes) {
        /** No changes if none are said. */
        public Version {
            changes = changes == null ? "" : changes;
        }
    }

    /** A related policy or law; the link may be null. */
    public record Related(String title, URI link) {}

    /** Copies both lists; what may be left out is empty. */
    public PolicyHeader {
        approver = approver == null ? "" : approver;
        minuteNumber = minuteNumber == null ? "" : minuteNumber;
        fileNumber = fileNumber == null ? "" : fileNumber;
        history = history == null ? List.of() : List.copyOf(history);
        related = related == null ? List.of() : List.copyOf(related);
    }
}
