package org.conductregister.appeal;

import java.time.Instant;
import org.conductregister.policy.Channel;

/**
 * How an appeal or a complaint came in.
 *
 * @param byKey who entered it, by user key
 * @param byName the same by name at that time
 * @param byCustomer whether the customer entered it, and not somebody on the staff for them
 * @param channel by which the customer brought it
 * @param at when
 * @param grounds why the customer disagrees, in the customer's own words
 * @param circumstances what the customer wants known about their situation; may be empty
 */
public record Lodging(
        String byKey,
        String byName,
        boolean byCustomer,
        Channel channel,
        Instant at,
        String grounds,
        String circumstances) {}
