package org.conductregister.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.conductregister.letter.Letter;
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

    /** A restriction with the subject that it binds. */
    public record RestrictionRow(Restriction restriction, Subject subject) {}

    /** A subject and how many restrictions are in force on it. */
    public record SubjectRow(Subject subject, int inForce) {}

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

    /** Restrictions in force on subjects of these kinds, those to be reviewed first coming first. */
    public Outcome<List<RestrictionRow>> inForce(Actor actor, Set<Subject.Kind> kinds, int offset, int limit) {
        return active(actor).map(all -> all.stream()
                .sorted(Comparator.comparing(Restriction::reviewDate).thenComparing(Restriction::id))
                .filter(restriction -> kinds.size() == Subject.Kind.values().length
                        || records.subjects()
                                .find(restriction.subjectId())
                                .filter(subject -> kinds.contains(subject.kind()))
                                .isPresent())
                .skip(offset)
                .limit(limit)
                .map(restriction -> new RestrictionRow(
                        restriction,
                        records.subjects().find(restriction.subjectId()).orElse(null)))
                .toList());
    }

    /** The newest subjects of these kinds first, each with how many restrictions are in force on it (R88). */
    public Outcome<List<SubjectRow>> subjects(Actor actor, Set<Subject.Kind> kinds, int offset, int limit) {
        if (isClosedTo(actor)) {
            return Outcome.notAllowed("ViewRegister");
        }
        List<Subject> found = records.subjects().newest(kinds, offset, limit);
        Map<Long, Long> inForce = records
                .restrictions()
                .activeOf(found.stream().map(Subject::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Restriction::subjectId, Collectors.counting()));
        return Outcome.done(found.stream()
                .map(subject -> new SubjectRow(
                        subject, inForce.getOrDefault(subject.id(), 0L).intValue()))
                .toList());
    }

    /** The restriction with this id. */
    public Outcome<Restriction> restriction(Actor actor, long id) {
        return one(actor, records.restrictions().find(id), "restriction");
    }

    /** The letter with this id. */
    public Outcome<Letter> letter(Actor actor, long id) {
        return one(actor, records.letters().find(id), "letter");
    }

    /** The review with this id. */
    public Outcome<Review> review(Actor actor, long id) {
        return one(actor, records.reviews().find(id), "review");
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

    private static <T> Outcome<T> one(Actor actor, Optional<T> found, String what) {
        if (isClosedTo(actor)) {
            return Outcome.notAllowed("ViewRegister");
        }
        return found.map(Outcome::done).orElseGet(() -> Outcome.notFound(what));
    }

    private static boolean isClosedTo(Actor actor) {
        return !actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER);
    }
}
