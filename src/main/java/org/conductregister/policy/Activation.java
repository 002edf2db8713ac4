package org.conductregister.policy;

import java.time.Instant;

/**
 * A version of a policy was put into force. It never changes; the newest one counts.
 *
 * @param number counts up from 1
 * @param reference {@link PolicyProfile#reference()} of the version
 * @param byKey who did it, by user key
 * @param byName who did it, by name at that time
 * @param at when
 * @param why in words; may be empty
 */
public record Activation(int number, String reference, String byKey, String byName, Instant at, String why) {}
