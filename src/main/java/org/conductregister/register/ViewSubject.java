package org.conductregister.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.conductregister.report.ConductReport;
import org.conductregister.review.Review;
import org.conductregister.subject.Subject;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/**
 * Shows everything on record about a subject (R51), to assessors, deciders and the chief officer (R112). The number of one
 * that was merged leads to whom it was merged into.
 */
public final class ViewSubject {

    private final Records records;
    private final Timeline timeline;

    /** @param records the stores */
    public ViewSubject(Records records) {
        this.records = records;
        this.timeline = new Timeline(records.journal());
    }

    /** The subject with this number, or whom it was merged into. */
    public Outcome<SubjectFile> by(Actor actor, long subjectId) {
        if (!actor.isAny(Role.ASSESSOR, Role.DECIDER, Role.CHIEF_OFFICER)) {
            return Outcome.notAllowed("ViewSubject");
        }
        Optional<Subject> found = records.subjects().find(subjectId);
        while (found.isPresent() && found.get().isMerged()) {
            found = records.subjects().find(found.get().mergedInto());
        }
        return found.map(subject -> Outcome.done(file(subject))).orElseGet(() -> Outcome.notFound("subject"));
    }

    private SubjectFile file(Subject subject) {
        List<ConductReport> reports = records.reports().ofSubject(subject.id());
        List<Review> reviews = reports.stream()
                .flatMap(report -> records.reviews().ofReport(report.id()).stream())
                .sorted(Comparator.comparing(Review::due).thenComparing(Review::id))
                .toList();
        return new SubjectFile(
                subject,
                records.subjects().findAll(subject.absorbed()).stream()
                        .sorted(Comparator.comparingLong(Subject::id))
                        .toList(),
                reports,
                records.letters().ofSubject(subject.id()),
                records.restrictions().ofSubject(subject.id()),
                reviews,
                records.appeals().ofSubject(subject.id()),
                timeline.of(subject, reports));
    }
}
