package org.conductregister.appeal;

import org.conductregister.policy.Channel;

/**
 * What a customer says against a decision.
 *
 * @param letterId the letter that told of the decision, or one that replaced it
 * @param said in the customer's words
 */
public record Objection(long letterId, Said said) {
    /** Said like this. */
    public Objection(long letterId, Channel channel, String grounds, String circumstances) {
        this(letterId, new Said(channel, grounds, circumstances));
    }
}
