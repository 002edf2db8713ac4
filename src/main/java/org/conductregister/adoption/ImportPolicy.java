package org.conductregister.adoption;

import java.util.Optional;
import java.util.stream.Stream;
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

/** Takes a policy from a document into the register, as the next version of its id; it is not in force by that (R1). */
public final class ImportPolicy {

    private final PolicyVersions policies;
    private final Drawn drawn;
    private final Ledger ledger;

    /** Uses these. */
    public ImportPolicy(PolicyVersions policies, PolicyFormat format, Ledger ledger) {
        this.policies = policies;
        this.drawn = new Drawn(format);
        this.ledger = ledger;
    }

    /**
     * The version that is kept now. For administrators; refused with every fault of the document, by its place, and if
     * the register has exactly this policy already.
     *
     * @param name what the document was called; may be null
     */
    public Outcome<ProfileVersion> by(Actor actor, byte[] document, String name) {
        if (!actor.isAny(Role.ADMINISTRATOR)) {
            return Outcome.notAllowed("ImportPolicy");
        }
        return drawn.up(
                document,
                profile -> ledger.write(actor, page -> {
                    Optional<PolicyProfile> same = same(profile);
                    if (same.isPresent()) {
                        return Outcome.refused(
                                Reason.of("policy.kept-already", same.get().reference()));
                    }
                    String note = Limits.shortened(name == null ? "" : name);
                    ProfileVersion version = policies.keep(actor, profile, null, note);
                    PolicyProfile kept = version.profile();
                    page.enter("policy.imported", 0, 0, "policy/" + kept.id(), kept.version(), kept.reference());
                    return Outcome.done(version);
                }));
    }

    private Optional<PolicyProfile> same(PolicyProfile profile) {
        Stream<PolicyProfile> made = policies.madeOf(profile.id()).stream().map(ProfileVersion::profile);
        return Stream.concat(policies.shippedOf(profile.id()).stream(), made)
                .filter(each -> each.numbered(profile.version()).equals(profile))
                .findFirst();
    }
}
