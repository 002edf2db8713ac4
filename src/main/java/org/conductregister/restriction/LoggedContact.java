package org.conductregister.restriction;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.conductregister.report.IssueRef;

/**
 * A contact that the register keeps (R118). Immutable: each step makes the next revision.
 *
 * @param id given by the store; 0 before that
 * @param subjectId who got in touch
 * @param issue the ticket
 * @param source what it was taken from, once and for all: {@code issue/10400}, {@code comment/10022}, or
 *     {@code recorded/} and the reference of the form
 * @param contact what is known of it
 * @param note what an agent added; may be empty
 * @param byKey who recorded it, by user key; the app's own for what came in by itself
 * @param loggedAt when it was put on record
 * @param inError whether it was entered in error: it stays on record and counts for nothing (R115)
 * @param answers by restriction, what a person said of the matter or of a breach
 * @param handling what was done with it; null while nothing was
 * @param reportId the breach report that was filed of it; 0 if none was
 * @param revision counts the steps
 */
public record LoggedContact(
        long id,
        long subjectId,
        IssueRef issue,
        String source,
        Contact contact,
        String note,
        String byKey,
        Instant loggedAt,
        boolean inError,
        Map<Long, Answer> answers,
        Handling handling,
        long reportId,
        int revision) {

    /** The order in which contacts came; of two at one moment the one that was put on record first. */
    public static final Comparator<LoggedContact> IN_TIME =
            Comparator.comparing((LoggedContact each) -> each.contact().at()).thenComparing(LoggedContact::id);

    /**
     * What a person said where the check could only ask.
     *
     * @param against whether it is the closed matter, or a breach
     * @param byKey who said so, by user key
     * @param at when
     */
    public record Answer(boolean against, String byKey, Instant at) {}

    /** What was done with a contact. */
    public enum Handling {
        /** Read and filed, without an acknowledgement (R64). */
        FILED,
        /** Answered in the agreed words. */
        ANSWERED
    }

    /** Copies the answers; what an earlier version did not keep is empty. */
    public LoggedContact {
        Objects.requireNonNull(issue);
        note = note == null ? "" : note;
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    /** A contact that is put on record now. */
    public static LoggedContact of(
            long subjectId, IssueRef issue, String source, Contact contact, String note, String byKey, Instant now) {
        return new LoggedContact(0, subjectId, issue, source, contact, note, byKey, now, false, Map.of(), null, 0, 1);
    }

    /** The journal's name for this contact. */
    public String about() {
        return "contact/" + id;
    }

    /** The same record with the id that the store gave. */
    public LoggedContact withId(long given) {
        return next(given, inError, answers, handling, reportId, revision);
    }

    /** The same record of a contact of which more is known at this moment; not to be stored. */
    public LoggedContact as(Contact known) {
        return new LoggedContact(
                id, subjectId, issue, source, known, note, byKey, loggedAt, inError, answers, handling, reportId,
                revision);
    }

    /** The next revision, on the record of this subject; what it was taken from is then theirs as well. */
    public LoggedContact under(long other) {
        String end = "/" + subjectId;
        String theirs = source.startsWith("issue/") && source.endsWith(end)
                ? source.substring(0, source.length() - end.length()) + "/" + other
                : source;
        return new LoggedContact(
                id,
                other,
                issue,
                theirs,
                contact,
                note,
                byKey,
                loggedAt,
                inError,
                answers,
                handling,
                reportId,
                revision + 1);
    }

    /** Entered in error. */
    public LoggedContact undone() {
        return next(id, true, answers, handling, reportId, revision + 1);
    }

    /** What somebody said of it against this restriction; an earlier answer is replaced. */
    public LoggedContact answered(long restrictionId, Answer answer) {
        Map<Long, Answer> all = new LinkedHashMap<>(answers);
        all.put(restrictionId, answer);
        return next(id, inError, all, handling, reportId, revision + 1);
    }

    /** What was done with it. */
    public LoggedContact handled(Handling how) {
        return next(id, inError, answers, how, reportId, revision + 1);
    }

    /** A breach report was filed of it. */
    public LoggedContact reported(long report) {
        return next(id, inError, answers, handling, report, revision + 1);
    }

    /** By restriction, what was said; for the check. */
    public Map<Long, Boolean> said() {
        return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()
                .against()));
    }

    private LoggedContact next(
            long given, boolean error, Map<Long, Answer> said, Handling how, long report, int newRevision) {
        return new LoggedContact(
                given, subjectId, issue, source, contact, note, byKey, loggedAt, error, said, how, report, newRevision);
    }
}
