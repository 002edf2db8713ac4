package org.conductregister.register;

import java.time.LocalDate;
import java.util.List;
import org.conductregister.report.ConductReport;
import org.conductregister.report.ReportState;
import org.conductregister.restriction.Restriction;
import org.conductregister.review.Review;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Lists what is on the register, for assessors, deciders and the chief officer (R112). */
public final class ViewRegister {

    private final Records records;

    /** A report with the subject that it is about; the subject is null while unknown. */
    public record ReportRow(ConductReport report, Subject subject) {}

    /** A review with the subject whose restrictions it reviews. */
    public record ReviewRow(Review review, Subject subject) {}

    /** A subject's whole record (R51). */
    public record SubjectRecord(Subject subject, List<ConductReport> reports, List<Restriction> restrictions) {}

    /** @param records the stores */
    public ViewRegister(Records records) {
        this.records = records;
    }

    /**
     * The newest reports first.
     *
     * @param states only these; none means all
     */
    public Outcome<List<ReportRow>> reports(Actor actor, int offset, int limit, ReportState... states) {
        if (isClosedTo(actor)) {
            return Outcome.notAllowed("ViewRegister");
        }
        return Outcome.done(records.reports().newest(offset, limit, states).stream()
                .map(report -> new ReportRow(
                        report, records.subjects().find(report.subjectId()).orElse(null)))
                .toList());
    }

    /** Open reviews due on or before this day, the earliest first. */
    public Outcome<List<ReviewRow>> reviews(Actor actor, LocalDate until) {
        if (isClosedTo(actor)) {
            return Outcome.notAllowed("ViewRegister");
        }
        return Outcome.done(records.reviews().openUntil(until).stream()
                .map(review -> new ReviewRow(
                        review, records.subjects().find(review.subjectId()).orElse(null)))
                .toList());
    }

    /** Every restriction in force. */
    public Outcome<List<Restriction>> active(Actor actor) {
        return isClosedTo(actor)
                ? Outcome.notAllowed("ViewRegister")
                : Outcome.done(records.restrictions().active());
    }

    /** A subject with everything on record. */
    public Outcome<SubjectRecord> subject(Actor actor, long subjectId) {
        if (isClosedTo(actor)) {
            return Outcome.notAllowed("ViewRegister");
        }
        return records.subjects()
                .find(subjectId)
                .map(subject -> Outcome.done(new SubjectRecord(
                        subject,
                        records.reports().ofSubject(subjectId),
                        records.restrictions().ofSubject(subjectId))))
                .orElseGet(() -> Outcome.notFound("subject"));
    }

    private static boolean isClosedTo(Actor actor) {
        return !actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
