package org.conductregister.policy;

/**
 * What was chosen where the policy's document is silent or ambiguous.
 *
 * @param at the place in the profile, for example {@code clocks.reviewLead}
 * @param chosen in words
 * @param why in words
 */
public record Choice(String at, String chosen, String why) {}
