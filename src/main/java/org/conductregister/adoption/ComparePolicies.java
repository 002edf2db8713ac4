package org.conductregister.adoption;

import java.util.List;
import java.util.Optional;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Role;

/** Lays two versions side by side, of one policy or of two (R1). For administrators. */
public final class ComparePolicies {

    private final PolicyVersions policies;

    /** Uses these. */
    public ComparePolicies(PolicyVersions policies) {
        this.policies = policies;
    }

    /** Every place in which they differ. */
    public Outcome<List<Difference>> by(Actor actor, String from, String to) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ComparePolicies");
        }
        Optional<PolicyProfile> before = policies.find(from);
        Optional<PolicyProfile> after = policies.find(to);
        return before.isEmpty() || after.isEmpty()
                ? Outcome.notFound("policy")
                : Outcome.done(Differences.between(before.get(), after.get()));
    }
}
