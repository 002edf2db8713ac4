package org.conductregister.report;

import org.conductregister.policy.FrontLine;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;

/**
 * What the policy gives its staff to hold on to in the moment (R12, R19, R20, R22 to R24): open to everybody on the
 * staff, in whatever role, and to nobody else.
 */
public final class ViewFrontLine {

    private final Policies policies;

    /** @param policies whose active profile is shown */
    public ViewFrontLine(Policies policies) {
        this.policies = policies;
    }

    /**
     * What is shown.
     *
     * @param organisation whose policy it is
     * @param policy its title
     * @param link where the public can read it
     */
    public record Card(String organisation, String policy, String link, FrontLine line) {}

    /** The card of the active policy; reads no register. */
    public Outcome<Card> by(Actor actor) {
        return actor.isStaff() ? Outcome.done(card()) : Outcome.notAllowed("ViewFrontLine");
    }

    private Card card() {
        PolicyProfile policy = policies.active();
        return new Card(
                policy.organisation(), policy.title(), policy.publicLink().toString(), policy.frontLine());
    }
}
