package org.conductregister.register;

import java.time.Instant;
import java.util.List;

/**
 * A summary of every interaction with a person to date (R26): what goes with a report when it is referred on. Kept as it
 * was at that moment, so that what the decider saw stays on record.
 *
 * @param id given by the store; 0 before that
 * @param reportId the report that it goes with
 * @param asOf the moment of which it tells
 * @param madeBy user key of whoever referred the report
 * @param subject whom it is about, by name
 * @param tickets what the person raised, over all projects, oldest first
 * @param reports earlier reports about them
 * @param letters letters sent to them
 * @param restrictions restrictions on them
 * @param contacts conversations ended and other steps of staff in contact with them
 */
public record Referral(
        long id,
        long reportId,
        Instant asOf,
        String madeBy,
        String subject,
        List<Line> tickets,
        List<Line> reports,
        List<Line> letters,
        List<Line> restrictions,
        List<Line> contacts) {

    /**
     * One interaction.
     *
     * @param at when; null if it has no date yet
     * @param key the issue where it stands; may be empty
     * @param what in words, or the name of a constant of the register
     * @param state its state at that moment: a word of Jira's, or the name of a constant of the register
     */
    public record Line(Instant at, String key, String what, String state) {}

    /** With the id that the store gave it. */
    public Referral withId(long given) {
        return new Referral(given, reportId, asOf, madeBy, subject, tickets, reports, letters, restrictions, contacts);
    }
}
