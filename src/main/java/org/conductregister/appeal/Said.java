package org.conductregister.appeal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conductregister.policy.Channel;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Reason;

/**
 * What a customer says in an appeal or a complaint, and how it came.
 *
 * @param channel by which the customer brought it; of no meaning where the customer enters it: that is the portal
 * @param grounds why the customer disagrees, or what the complaint is; blank is refused
 * @param circumstances what the customer wants known about their situation; may be null
 */
public record Said(Channel channel, String grounds, String circumstances) {

    /** What is not said is the empty text. */
    public Said {
        grounds = grounds == null ? "" : grounds;
        circumstances = circumstances == null ? "" : circumstances;
    }

    /**
     * What is wrong with it.
     *
     * @param own whether the customer enters it
     */
    List<Reason> unmet(boolean own) {
        List<Reason> reasons = new ArrayList<>();
        if (grounds.isBlank()) {
            reasons.add(Reason.at("grounds", "appeal.grounds-missing"));
        }
        if (!own && channel == null) {
            reasons.add(Reason.at("channel", "appeal.channel-missing"));
        }
        reasons.addAll(Limits.texts(Map.of("grounds", grounds, "circumstances", circumstances)));
        return reasons;
    }

    /** The same as it goes on record, without the blanks around it. */
    Lodging entered(Actor actor, boolean own, Instant at) {
        return new Lodging(
                actor.userKey(),
                actor.displayName(),
                own,
                own ? Channel.PORTAL : channel,
                at,
                grounds.strip(),
                circumstances.strip());
    }
}
