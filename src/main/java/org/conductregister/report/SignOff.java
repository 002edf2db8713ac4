package org.conductregister.report;

import java.time.Instant;

/**
 * A named, dated electronic signature under a report (R33).
 *
 * @param userKey who was logged in
 * @param name the name as typed by the one who signs
 * @param at when
 */
public record SignOff(String userKey, String name, Instant at) {}
