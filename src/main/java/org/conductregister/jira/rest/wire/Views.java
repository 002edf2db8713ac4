package org.conductregister.jira.rest.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.conductregister.letter.Letter;
import org.conductregister.policy.Clause;
import org.conductregister.policy.Factor;
import org.conductregister.policy.LetterKind;
import org.conductregister.policy.ReportKind;
import org.conductregister.policy.TermsKind;
import org.conductregister.register.CaseFile;
import org.conductregister.report.Decision;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Limb;
import org.conductregister.restriction.RestrictionState;
import org.conductregister.review.CustomerView;
import org.conductregister.review.ReviewDecision;
import org.conductregister.subject.Identifier;
import org.conductregister.subject.Likeness;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Role;

/** What calls answer with. A property that has no value is left out. Times are UTC, days have no zone. */
public final class Views {

    private Views() {}

    /** A part of a list; {@code isLast} says whether anything follows. */
    public record Page<T>(int start, int limit, boolean isLast, List<T> values) {}

    /** What an agent is told on a ticket (R117). */
    public record Banner(boolean available, List<Line> entries) {}

    /**
     * One line of it, the most severe first; {@code until} is the review date, {@code lastDay} the end if nobody decides.
     * {@code bearer} says who on the ticket it is about, {@code reason} why, for those who may see it.
     */
    public record Line(
            String instruction,
            String type,
            LocalDate until,
            LocalDate lastDay,
            int severity,
            long restrictionId,
            Bearer bearer,
            String reason) {}

    /** Somebody on a ticket. */
    public record Bearer(org.conductregister.restriction.Bearer.As as, String name) {}

    /** One reason why something was refused. */
    public record Why(String code, String message, String field) {}

    /** A report. {@code missing} lists what it does not say yet. */
    public record Report(
            long id,
            String issueKey,
            String ticketKey,
            Long subjectId,
            ReportState state,
            String reporterKey,
            Instant filedAt,
            String policy,
            ReportKind kind,
            IncidentWire incident,
            Signature signature,
            Map<Factor, String> answers,
            Decided decision,
            List<Why> missing) {}

    /** A signature under a report (R33). */
    public record Signature(String userKey, String name, Instant at) {}

    /** What was decided on a report. */
    public record Decided(
            Decision.OutcomeKind outcome,
            String reason,
            Limb limb,
            List<String> recommended,
            String decidedBy,
            Instant at) {}

    /** A report with all that belongs to it; the lists are empty for the employee who reported, and {@code handling} is null (R112). */
    public record Case(
            @JsonUnwrapped Report report,
            Person subject,
            List<CaseFile.Step> waiting,
            HandlingWire handling,
            List<SentLetter> letters,
            List<Restriction> restrictions,
            List<Review> reviews,
            List<Long> otherReports,
            List<Entry> history) {}

    /** A subject. */
    public record Person(
            long id,
            Subject.Kind kind,
            String name,
            String userKey,
            String email,
            String phone,
            String address,
            String organisation,
            String actsFor,
            List<Mark> marks,
            int revision) {}

    /** A mark of a subject, as it is compared. */
    public record Mark(Identifier.Kind kind, String value) {}

    /** A subject that may be the same, and why. */
    public record Suggested(@JsonUnwrapped Person subject, List<Likeness> alike) {}

    /** What goes along with some cases. */
    public record Along(List<Long> reports, int restrictionsInForce, int letters, int openReviews, int openAppeals) {}

    /** What would come of a merge or a split. */
    public record Moved(Person stays, Person other, Along along) {}

    /** What would come of a correction. */
    public record Corrected(Person before, Person after) {}

    /** A subject with everything on record (R51). */
    public record SubjectRecord(
            @JsonUnwrapped Person subject,
            List<Person> merged,
            List<Report> reports,
            List<Restriction> restrictions,
            List<SentLetter> letters,
            List<Review> reviews,
            List<AppealWire> appeals,
            List<Entry> timeline) {}

    /** A restriction. */
    public record Restriction(
            long id,
            long reportId,
            long subjectId,
            String typeKey,
            TermsWire terms,
            String reason,
            RestrictionState state,
            LocalDate reviewDate,
            String proposedBy,
            String approvedBy,
            Long letterId,
            Instant activeFrom,
            Instant endedAt,
            Long supersedes) {}

    /** A letter. */
    public record SentLetter(
            long id,
            LetterKind kind,
            long reportId,
            long subjectId,
            List<Long> restrictionIds,
            Long reviewId,
            String title,
            List<Section> sections,
            Letter.State state,
            String draftedBy,
            String issuedBy,
            Instant sentAt,
            Letter.Delivery delivery,
            Letter.Manner manner,
            String policy,
            Long replaces) {}

    /** A part of a letter. */
    public record Section(Clause clause, String heading, String text) {}

    /** A review. */
    public record Review(
            long id,
            long reportId,
            long subjectId,
            List<Long> restrictionIds,
            LocalDate due,
            boolean open,
            Instant openedAt,
            String assigneeKey,
            Evidence evidence,
            List<CustomerView> views,
            int escalated,
            boolean held,
            String issueKey,
            ReviewDecided decision) {}

    /** What happened since the restrictions were imposed. */
    public record Evidence(
            Instant since,
            List<String> reports,
            List<String> breaches,
            List<String> threats,
            List<String> tickets,
            List<org.conductregister.review.Evidence.Sent> letters,
            org.conductregister.review.Evidence.Contacts contacts) {}

    /** What a review decided. */
    public record ReviewDecided(
            ReviewDecision.ReviewOutcome outcome,
            String effective,
            String reason,
            LocalDate nextReview,
            String decidedBy,
            Instant at) {}

    /** One step on record (R90). */
    public record Entry(
            long number, Instant at, String actorKey, String actorName, String verb, String about, String detail) {}

    /** What a client needs to fill the forms; {@code limbs} are the grounds on which this policy restricts (R53). */
    public record Policy(
            String id,
            int version,
            String title,
            String number,
            String organisation,
            String publicLink,
            String appealTo,
            String externalReviewer,
            List<Category> categories,
            List<Type> restrictionTypes,
            List<Weighed> factors,
            List<Limb> limbs,
            Clocks clocks) {}

    /** A kind of conduct. */
    public record Category(String key, String name, String definition, List<String> behaviours) {}

    /** A kind of restriction. */
    public record Type(
            String key,
            String name,
            TermsKind terms,
            Map<String, Object> limits,
            Period ceiling,
            Role approver,
            int severity,
            List<Clause> demands) {}

    /** A factor with a line of guidance. */
    public record Weighed(Factor key, String name, String guidance) {}

    /** Lengths of time. */
    public record Clocks(Period reviewInterval, Period reviewCeiling, Period reviewLead) {}

    /** Whether all is well (R125). */
    public record Health(
            boolean well,
            boolean registerReadable,
            String conductProject,
            String policy,
            Run lastRun,
            int dueWithoutReview,
            int overdueReviews,
            int claimsWithoutTicket,
            int heldRestrictions,
            int openCalendarTickets,
            int outcomesUntold,
            LocalDate nextDue,
            List<ContactGone> contactsGone,
            List<CopyOwed> copiesOwed) {}

    /** A restriction whose sole contact is gone; {@code instead} says who takes the place. */
    public record ContactGone(long restrictionId, String caseKey, String instead) {}

    /** A letter whose PDF is not on the case's issue yet. */
    public record CopyOwed(long letterId, Instant since, String failure) {}

    /** What came of making copies. */
    public record Copies(int attached, List<String> failures) {}

    /** The last run of the daily job. */
    public record Run(Instant at, int opened, int settled, int lapsed, int escalated, int calendar, String failure) {}
}
