package org.conductregister.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conductregister.verb.Actor;
import org.conductregister.verb.Ledger;

/**
 * Every version of every policy, shipped or made here, and which of them is in force: as the register has it now,
 * whatever this node has heard of (R1).
 */
public final class PolicyVersions {

    private final Policies policies;
    private final ProfileVersions kept;
    private final Activations activations;
    private final Ledger ledger;

    /** Uses these ports. */
    public PolicyVersions(Policies policies, ProfileVersions kept, Activations activations, Ledger ledger) {
        this.policies = policies;
        this.kept = kept;
        this.activations = activations;
        this.ledger = ledger;
    }

    /** The version in force. */
    public PolicyProfile inForce() {
        return activations
                .latest()
                .map(Activation::reference)
                .flatMap(this::find)
                .orElseGet(this::first);
    }

    /** The version that is in force as long as nobody has activated another. */
    public PolicyProfile first() {
        return policies.shipped().get(0);
    }

    /** The version with this reference. */
    public Optional<PolicyProfile> find(String reference) {
        return shipped(reference).or(() -> kept.find(reference).map(ProfileVersion::profile));
    }

    /** Who made a version, from what and when; empty for one that the app ships. */
    public Optional<ProfileVersion> made(String reference) {
        return shipped(reference).isPresent() ? Optional.empty() : kept.find(reference);
    }

    /** The number of the newest version of a policy; 0 if there is none of that id. */
    public int newest(String id) {
        int shipped =
                shippedOf(id).stream().mapToInt(PolicyProfile::version).max().orElse(0);
        return Math.max(shipped, kept.newest(id));
    }

    /** The version of a policy that the app ships; none, or one. */
    public List<PolicyProfile> shippedOf(String id) {
        return policies.shipped().stream()
                .filter(profile -> profile.id().equals(id))
                .toList();
    }

    /** The versions of a policy that were made here, oldest first. */
    public List<ProfileVersion> madeOf(String id) {
        return kept.of(id);
    }

    /** The ids of every policy: those that the app ships first. */
    public List<String> ids() {
        Map<String, Boolean> ids = new LinkedHashMap<>();
        policies.shipped().forEach(profile -> ids.put(profile.id(), true));
        kept.ids().forEach(id -> ids.put(id, true));
        return List.copyOf(ids.keySet());
    }

    /** What was put into force, oldest first. */
    public List<Activation> activations() {
        return activations.all();
    }

    /** A version and those that it was made from, itself first. */
    public List<PolicyProfile> line(PolicyProfile version) {
        List<PolicyProfile> line = new ArrayList<>();
        Optional<PolicyProfile> next = Optional.of(version);
        while (next.isPresent()) {
            PolicyProfile each = next.get();
            line.add(each);
            next = made(each.reference()).map(ProfileVersion::base).flatMap(this::find);
        }
        return line;
    }

    /**
     * Keeps a profile as the next version of its policy, whatever number it bears; within a unit of work.
     *
     * @param base what it was made from; null for an import
     */
    public ProfileVersion keep(Actor actor, PolicyProfile profile, PolicyProfile base, String note) {
        ProfileVersion version = new ProfileVersion(
                profile.numbered(newest(profile.id()) + 1),
                base == null ? null : base.reference(),
                note,
                actor.userKey(),
                actor.displayName(),
                ledger.now());
        kept.add(version);
        return version;
    }

    /** Puts a version into force; within a unit of work. */
    public Activation activate(Actor actor, String reference, String why) {
        int number = activations.latest().map(Activation::number).orElse(0) + 1;
        Activation activation =
                new Activation(number, reference, actor.userKey(), actor.displayName(), ledger.now(), why);
        activations.add(activation);
        return activation;
    }

    private Optional<PolicyProfile> shipped(String reference) {
        return policies.shipped().stream()
                .filter(profile -> profile.reference().equals(reference))
                .findFirst();
    }
}
