package org.conductregister.review;

import java.time.Instant;

/**
 * What the customer said on a coming review (R101).
 *
 * @param text in their words, or the gist of what they said
 * @param recordedBy user key of the employee who wrote it down
 * @param at when that was
 */
public record CustomerView(String text, String recordedBy, Instant at) {}
