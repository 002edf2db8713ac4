package org.conductregister.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.conductregister.policy.ReportKind;
import org.conductregister.subject.KnownSubjects;
import org.conductregister.subject.Subject;
import org.conductregister.subject.SubjectRef;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Again;

/**
 * Recognises a report that somebody has just filed, when they send the same words about the same person on the same ticket
 * once more: with the back button, from a second tab, or because they saw no answer. One changed word makes it another
 * report.
 */
final class SaidAgain {

    private static final int STRETCH = 50;

    private final Reports reports;
    private final KnownSubjects known;

    SaidAgain(Reports reports, KnownSubjects known) {
        this.reports = reports;
        this.known = known;
    }

    /**
     * The report that says this already.
     *
     * @param incident in the words that were sent
     * @param heard whom and which ticket they were understood to be about
     */
    Optional<ConductReport> before(
            Actor actor, ReportKind kind, Incident incident, CompleteReport.Said heard, Instant now) {
        Instant since = now.minus(Again.IN_WORDS);
        long subject = subject(heard.subject());
        for (int offset = 0; ; offset += STRETCH) {
            List<ConductReport> stretch = reports.newest(offset, STRETCH);
            Optional<ConductReport> same = stretch.stream()
                    .filter(report -> report.filedAt().isAfter(since))
                    .filter(report -> actor.userKey().equals(report.reporterKey()))
                    .filter(report -> report.kind() == kind
                            && report.subjectId() == subject
                            && Objects.equals(report.ticket(), heard.ticket()))
                    .filter(report -> report.incident().saysTheSameAs(incident))
                    .findFirst();
            boolean more = stretch.size() == STRETCH
                    && stretch.get(STRETCH - 1).filedAt().isAfter(since);
            if (same.isPresent() || !more) {
                return same;
            }
        }
    }

    /** -1 stands for somebody whom the register does not know: then nothing was said of them before. */
    private long subject(SubjectRef ref) {
        return ref == null ? 0 : known.find(ref).map(Subject::id).orElse(-1L);
    }
}
