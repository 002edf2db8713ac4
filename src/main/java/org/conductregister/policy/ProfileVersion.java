package org.conductregister.policy;

import java.time.Instant;

/**
 * A version of a profile that was made in this register, beside those that the app ships (R1). It never changes.
 *
 * @param profile all of it, with its number
 * @param base {@link PolicyProfile#reference()} of the version that it was made from; null for one that was imported
 * @param note what was changed, in a few words; may be empty
 * @param byKey who made it, by user key
 * @param byName who made it, by name at that time
 * @param at when
 */
public record ProfileVersion(
        PolicyProfile profile, String base, String note, String byKey, String byName, Instant at) {}
