package org.conductregister.restriction;

import java.time.LocalDate;

/**
 * That somebody on the staff is away; the deputy is shown meanwhile (R121).
 *
 * @param userKey who
 * @param from the first day
 * @param until the last day
 * @param revision counts what was said of this person, from 1
 */
public record Absence(String userKey, LocalDate from, LocalDate until, int revision) {

    /** The journal's name for what is said of this person. */
    public String about() {
        return about(userKey);
    }

    static String about(String userKey) {
        return "absence/" + userKey;
    }

    /** Whether the person is away on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
