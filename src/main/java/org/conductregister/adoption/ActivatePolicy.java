package org.conductregister.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.policy.Activation;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Puts a version of a policy into force, or the one before it again (R1). New cases begin under it; who holds which role
 * follows it at once; cases that have begun keep their version.
 */
public final class ActivatePolicy {

    private final PolicyVersions policies;
    private final Ledger ledger;

    /**
     * A version to put into force.
     *
     * @param reference which
     * @param why in words; mandatory
     * @param seen number of the last activation that the actor knew of, 0 for none; null does not ask
     */
    public record Command(String reference, String why, Integer seen) {}

    /** Uses these. */
    public ActivatePolicy(PolicyVersions policies, Ledger ledger) {
        this.policies = policies;
        this.ledger = ledger;
    }

    /** What is on record now. For administrators; refused if it is in force already, or has faults. */
    public Outcome<Activation> by(Actor actor, Command command) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ActivatePolicy");
        }
        return ledger.write(actor, page -> {
            Optional<PolicyProfile> version = policies.find(command.reference());
            if (version.isEmpty()) {
                return Outcome.notFound("policy");
            }
            List<Reason> reasons = new ArrayList<>(meanwhile(command.seen()));
            if (command.why() == null || command.why().isBlank()) {
                reasons.add(Reason.at("why", "policy.why-missing"));
            } else {
                reasons.addAll(Limits.lines(Map.of("why", command.why())));
            }
            if (policies.inForce().reference().equals(command.reference())) {
                reasons.add(Reason.of("policy.in-force-already", command.reference()));
            }
            reasons.addAll(PolicyFaults.of(version.get()));
            return reasons.isEmpty()
                    ? put(
                            actor,
                            page,
                            "policy.activated",
                            command.reference(),
                            command.why().strip())
                    : Outcome.refused(reasons);
        });
    }

    /**
     * Puts the version into force that was in force before. For administrators; refused if there was none, or if
     * something else was put into force since.
     *
     * @param seen as in {@link Command#seen()}
     */
    public Outcome<Activation> undo(Actor actor, Integer seen) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ActivatePolicy");
        }
        return ledger.write(actor, page -> {
            List<Activation> all = policies.activations();
            List<Reason> reasons = new ArrayList<>(meanwhile(seen));
            if (all.isEmpty()) {
                reasons.add(Reason.of("policy.nothing-to-undo"));
            }
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            String before = all.size() == 1
                    ? policies.first().reference()
                    : all.get(all.size() - 2).reference();
            String last = all.get(all.size() - 1).reference();
            return put(actor, page, "policy.undone", before, last);
        });
    }

    private Outcome<Activation> put(Actor actor, Ledger.Page page, String step, String reference, String why) {
        Activation made = policies.activate(actor, reference, why);
        page.enter(step, 0, 0, "activation/" + made.number(), 1, reference);
        return Outcome.done(made);
    }

    private List<Reason> meanwhile(Integer seen) {
        List<Activation> all = policies.activations();
        if (seen == null || seen == all.size()) {
            return List.of();
        }
        Optional<Activation> last = all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        return List.of(Reason.of(
                "policy.activated-meanwhile",
                last.map(Activation::byName).orElse(""),
                policies.inForce().reference()));
    }
}
