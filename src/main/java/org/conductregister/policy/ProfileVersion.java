package org.conductregister.policy;

import java.time.Instant;

/**
 * A version of a profile that was made in this register, after the one that the app ships (R1). It never changes.
 *
 * @param profile all of it, with its number
 * @param byKey who made it, by user key
 * @param byName who made it, by name at that time
 * @param at when
 */
public record ProfileVersion(PolicyProfile profile, String byKey, String byName, Instant at) {}
