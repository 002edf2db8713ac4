package org.conductregister.jira.rest.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Channel;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.ReportKind;
import org.conductregister.report.Decision;
import org.conductregister.report.Handling;
import org.conductregister.restriction.Limb;
import org.conductregister.review.ReviewDecision;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Subject;

/** The bodies that calls carry. What is missing is null; what is not named here is refused with 400. */
public final class Bodies {

    private Bodies() {}

    /**
     * A report to be filed or completed. {@code subject} null means the ticket's reporter, {@code kind} null a report of
     * conduct.
     */
    public record Report(String ticketKey, Person subject, IncidentWire incident, String signedName, ReportKind kind) {
        /** What kind of report it is (R40). */
        public ReportKind kindOrConduct() {
            return kind == null ? ReportKind.CONDUCT : kind;
        }
    }

    /** Somebody, or a property, by any mark that is known. {@code userKey} may be a user name; {@code kind} null is a person. */
    public record Person(
            String userKey,
            String email,
            String name,
            Subject.Kind kind,
            String phone,
            String address,
            String organisation,
            String actsFor) {}

    /** A correction of a subject; {@code removed} marks are taken away, the marks of {@code subject} are added. */
    public record Amended(Person subject, List<Mark> removed, int seen) {}

    /** A mark, as the register gives it. */
    public record Mark(Identifier.Kind kind, String value) {}

    /** Who turned out to be the subject. */
    public record Merged(long other, String reason) {}

    /** What goes to another subject: to {@code into}, once merged, or to a new one. */
    public record Split(long into, Person subject, List<Mark> marks, Set<Long> reports, String reason, int seen) {}

    /** Answers by factor; a blank one takes an earlier answer back. */
    public record Answers(Map<Factor, String> answers) {}

    /** A decision on a report. */
    public record Decided(Decision.OutcomeKind outcome, String reason, Limb limb, Set<String> recommended) {}

    /** A letter to be drafted. */
    public record Draft(LetterKind kind, long reportId, long reviewId, long appealId, Letter.Manner manner) {}

    /** The new text of a draft: one text per section, in order. */
    public record Text(String title, List<String> texts, Letter.Manner manner) {}

    /** How a letter is sent; {@code postedOn} null means today. */
    public record Sending(Letter.Delivery delivery, LocalDate postedOn) {}

    /** A restriction to be proposed. */
    public record Proposal(long reportId, String typeKey, TermsWire terms, String reason, LocalDate reviewDate) {}

    /** Why something is done. */
    public record Why(String reason) {}

    /** A stage of the escalation sequence. */
    public record Escalated(Handling.Stage stage, String with, LocalDate on, String remark) {}

    /** Whether a body outside the process was told; {@code number} counts the policy's duties from 1. */
    public record Notified(int number, boolean told, LocalDate on, String remark) {}

    /** An action to be planned. {@code owner} may be a user name. */
    public record Task(String task, String owner, LocalDate due) {}

    /** Particulars, if there are any. */
    public record Remark(String remark) {}

    /** What a person said to a letter of consideration. */
    public record Answered(String answer, LocalDate on, Channel channel) {}

    /** A decision on a review. {@code changes} has new terms by restriction id. */
    public record ReviewDecided(
            ReviewDecision.ReviewOutcome outcome,
            String effective,
            String reason,
            LocalDate nextReview,
            Map<Long, TermsWire> changes) {}
}
