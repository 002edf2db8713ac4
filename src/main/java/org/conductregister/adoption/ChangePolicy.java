package org.conductregister.adoption;

import java.util.ArrayList;
import java.util.List;
import org.conductregister.policy.PolicyFormat;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyVersions;
import org.conductregister.policy.ProfileVersion;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;
import org.conductregister.verb.Limits;
import org.conductregister.verb.Outcome;
import org.conductregister.verb.Reason;
import org.conductregister.verb.Role;

/**
 * Makes the next version of a policy (R1). A change of the version in force is in force at once; a change of any other
 * waits until somebody puts it into force. Cases that have begun keep the version that they began under.
 */
public final class ChangePolicy {

    private final PolicyVersions policies;
    private final Drawn drawn;
    private final Ledger ledger;

    /**
     * A change.
     *
     * @param base reference of the version that the author looked at
     * @param document all of the policy as it is to be
     * @param note what is changed, in a few words; null counts as empty
     */
    public record Command(String base, byte[] document, String note) {}

    /** Uses these. */
    public ChangePolicy(PolicyVersions policies, PolicyFormat format, Ledger ledger) {
        this.policies = policies;
        this.drawn = new Drawn(format);
        this.ledger = ledger;
    }

    /**
     * The version that was made. For administrators; refused with every fault of the document, by its place, and if
     * somebody else has changed the policy since the base.
     */
    public Outcome<ProfileVersion> by(Actor actor, Command command) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ChangePolicy");
        }
        PolicyProfile base = policies.find(command.base()).orElse(null);
        if (base == null) {
            return Outcome.notFound("policy");
        }
        return drawn.up(
                command.document(),
                changed -> ledger.write(actor, page -> {
                    boolean inForce = policies.inForce().reference().equals(base.reference());
                    List<Reason> reasons = reasons(base, changed, inForce);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    String note = Limits.shortened(command.note() == null ? "" : command.note());
                    ProfileVersion version = policies.keep(actor, changed, base, note);
                    PolicyProfile kept = version.profile();
                    if (inForce) {
                        policies.activate(actor, kept.reference(), note);
                    }
                    page.enter("policy.changed", 0, 0, "policy/" + kept.id(), kept.version(), note);
                    return Outcome.done(version);
                }));
    }

    private List<Reason> reasons(PolicyProfile base, PolicyProfile changed, boolean inForce) {
        List<Reason> reasons = new ArrayList<>();
        if (!changed.id().equals(base.id())) {
            reasons.add(Reason.at("id", "policy.id-changed", changed.id(), base.id()));
        }
        if (changed.numbered(base.version()).equals(base)) {
            reasons.add(Reason.of("policy.unchanged"));
        }
        int newest = policies.newest(base.id());
        if (!inForce && newest > base.version()) {
            reasons.add(meanwhile(base, newest));
        }
        return reasons;
    }

    private Reason meanwhile(PolicyProfile base, int newest) {
        String last = base.id() + "@" + newest;
        String who = policies.made(last).map(ProfileVersion::byName).orElse("");
        return Reason.of("policy.changed-meanwhile", who, newest, base.version());
    }
}
