package org.conductregister.verb;

import java.time.Instant;

/**
 * One step on record (R90). Entries are only ever added; their numbers grow in the order in which the steps were
 * committed, so that the highest number is the version of the whole register.
 *
 * @param number given by the journal; 0 before it is appended
 * @param at when
 * @param actorKey who, by user key
 * @param actorName who, by name at that time
 * @param verb what was done, for example {@code report.decided}; its text is {@code conduct.history.<verb>}
 * @param subjectId the subject whose record this is part of; 0 for steps about no subject
 * @param reportId the report (the case); 0 where there is none
 * @param about the thing changed, as kind and id: {@code report/12}
 * @param revision the revision that the thing has after this step; (about, revision) is unique
 * @param detail one line of particulars in plain words, or an empty text
 */
public record JournalEntry(
        long number,
        Instant at,
        String actorKey,
        String actorName,
        String verb,
        long subjectId,
        long reportId,
        String about,
        int revision,
        String detail) {

    /** A step by this actor, not yet appended. */
    public static JournalEntry of(
            Instant at, Actor actor, String verb, long subjectId, long reportId, String about, int revision, String d) {
        return new JournalEntry(
                0, at, actor.userKey(), actor.displayName(), verb, subjectId, reportId, about, revision, d);
    }
}
